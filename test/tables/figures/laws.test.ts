/** What is true of key figures whatever the numbers are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { figuresOf } from '../data.ts';

/** Amounts in hundredths, from a hundredth of a krona to ten million. */
const cents = fc.integer({ min: 1, max: 1_000_000_000 });
const signed = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** A table of hundredths in the order of their years, in two groups. */
function yearly(hundredths: readonly number[]): Table {
  const columns = [
    { name: 'ar', type: 'year' },
    { name: 'grupp', type: 'string' },
    { name: 'n', type: 'number', unit: 'kr', decimals: 2 },
  ] as const;
  const rows = hundredths.map((number, at) => [2000 + at, at % 2 === 0 ? 'a' : 'b', number / 100]);
  return { ...tableOf(columns, rows), key: ['ar'] };
}

/** The values of key figures of the table `t`, each written in one line. */
function values(table: Table, figures: readonly string[]): number[] {
  const yaml = figures.map((line, at) => `f${at}: { title: F, ${line} }\n`).join('');
  const result = figuresOf(yaml, new Map([['t', table]]));
  expect(result.lines).toEqual([]);
  return [...result.figures.values()].map((figure) => figure?.value ?? Number.NaN);
}

function holds<T>(numbers: fc.Arbitrary<T>, law: (numbers: T) => void): void {
  fc.assert(fc.property(numbers, law));
}

const years = (numbers: readonly number[]): number[] => numbers.map((_, at) => 2000 + at);

test('the shares of all parts add up to 100, and none is more', () => {
  holds(fc.array(cents, { minLength: 1, maxLength: 12 }), (numbers) => {
    const shares = values(
      yearly(numbers),
      years(numbers).map((year) => `share: t.n, of: { ar: ${year} }`),
    );
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(100, 9);
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
  });
});

test.each(['', ', by: grupp'])('the mean is between the lowest and the highest%s', (by) => {
  holds(fc.array(signed, { minLength: 2, maxLength: 12 }), (numbers) => {
    const [lowest = 0, mean = 0, highest = 0] = values(yearly(numbers), [
      `minimum: t.n${by}`,
      `mean: t.n${by}`,
      `maximum: t.n${by}`,
    ]);
    expect(lowest).toBeLessThanOrEqual(mean);
    expect(mean).toBeLessThanOrEqual(highest);
  });
});

test('as many as there are times the mean is the sum', () => {
  holds(fc.array(signed, { minLength: 1, maxLength: 12 }), (numbers) => {
    const [count = 0, mean = 0, sum = 0] = values(yearly(numbers), ['count: t.n', 'mean: t.n', 'sum: t.n']);
    expect(count * mean).toBeCloseTo(sum, 5);
  });
});

test('who is first is the highest, or from the other end the lowest; ranks stand as when sorted', () => {
  holds(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }), (numbers) => {
    const ranksBy = (order: string): number[] =>
      values(
        yearly(numbers),
        years(numbers).map((year) => `rank: t.n, of: { ar: ${year} }, order: ${order}`),
      );
    const falling = numbers.toSorted((a, b) => b - a);
    expect(ranksBy('highest')).toEqual(numbers.map((number) => falling.indexOf(number) + 1));
    const rising = falling.toReversed();
    expect(ranksBy('lowest')).toEqual(numbers.map((number) => rising.indexOf(number) + 1));
  });
});

test('yearly changes add up to the change over the whole', () => {
  holds(fc.array(signed, { minLength: 2, maxLength: 9 }), (numbers) => {
    const all = years(numbers);
    const change = (from: number, to: number): string => `change: t.n, from: { ar: ${from} }, to: { ar: ${to} }`;
    const steps = all.slice(1).map((year) => change(year - 1, year));
    const [whole, ...parts] = values(yearly(numbers), [change(2000, 2000 + numbers.length - 1), ...steps]);
    expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(whole ?? Number.NaN, 5);
  });
});

test('a change in percent and a ratio say the same', () => {
  holds(fc.tuple(cents, cents), (numbers) => {
    const [percent = 0, ratio = 0] = values(yearly(numbers), [
      'percent-change: t.n, from: { ar: 2000 }, to: { ar: 2001 }',
      'ratio: t.n, of: { ar: 2001 }, to: { ar: 2000 }, times: 100',
    ]);
    expect(percent + 100).toBeCloseTo(ratio, ratio > 1e6 ? 0 : 6);
  });
});
