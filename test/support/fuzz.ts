/** Tests of borders with made-up input. Wraps the package `fast-check`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Located, Path } from '../../src/base/located.ts';
import { formatPlace, type Place } from '../../src/base/place.ts';
import type { Problem, Report } from '../../src/base/problem.ts';
import { formatProblems } from '../../src/commands/problems.ts';

/** The long run (`npm run fuzz`) says how many cases it wants; without it there are few, always the same. */
const longRun = process.env.HORISONT_FUZZ_RUNS;
const numRuns = Number(longRun ?? 2000);

/** No case may take longer, in milliseconds. One that never ends shows as a run that does not. */
const mostTime = 5000;

/** Takes one input over a border and looks at what comes out; whether there are problems is up to the input. */
type Cross<T> = (input: T, report: Report) => void | Promise<void>;

/** A test that a border holds against input of a kind: nothing is thrown, every problem can be shown in its file. */
export function fuzz<T>(name: string, input: fc.Arbitrary<T>, cross: Cross<T>): void {
  const timeout = 10_000 + numRuns * 20;
  test(name, { timeout }, async () => {
    const property = fc.asyncProperty(input, async (one) => {
      const problems: Problem[] = [];
      const started = performance.now();
      await cross(one, (problem) => problems.push(problem));
      expect(performance.now() - started).toBeLessThan(mostTime);
      expectWithin(problems.map(({ place }) => place));
      formatProblems(problems.slice(0, 3), 'sv');
    });
    await fc.assert(property, { numRuns, ...(longRun === undefined && { seed: 1 }) });
  });
}

/** Fails unless each place begins within its file and does not end before it begins. */
export function expectWithin(places: readonly Place[]): void {
  for (const [source, within] of Map.groupBy(places, ({ source }) => source)) {
    const lengths = linesOf(source.text).map(({ length }) => length);
    const outside = within.filter(({ line, column, endLine, endColumn }) => {
      const backwards = endLine < line || (endLine === line && endColumn < column);
      return backwards || column < 1 || column > (lengths[line - 1] ?? -1) + 1;
    });
    expect(outside.map(formatPlace)).toEqual([]);
  }
}

/** The lines of a text with their ends; the last has none. */
export function linesOf(text: string): string[] {
  const parts = text.split(/(\r\n|\r|\n)/);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [part + (parts[index + 1] ?? '')] : []));
}

/** Fails unless each part of a value has a key and a value within the file, and a part that is missing a place too. */
export function expectPlaces(located: Located): void {
  const paths = pathsIn(located.value);
  const keys = [...paths, ...paths.map((path) => [...path, 'saknas', 0])].map((path) => located.placeOf(path, 'key'));
  expectWithin([...keys, ...paths.map((path) => located.placeOf(path))]);
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...parts];
}
