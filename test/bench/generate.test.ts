/** The synthetic reports that are measured. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeReport } from '../../bench/chapters.ts';
import { generateReport } from '../../bench/generate.ts';
import { seededRandom } from '../../bench/random.ts';
import { compileFolder } from '../support/report.ts';

test('a report of 30 pages compiles without problems and has what a real one has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  try {
    await generateReport(folder, 30, seededRandom(1));
    const { problems, report } = await compileFolder(folder);
    expect(problems).toEqual([]);
    expect(new Set(report?.charts.map(({ chart }) => chart.type))).toEqual(new Set(['line', 'age-profile']));
    expect(new Set(report?.bindings.map(({ kind }) => kind))).toEqual(new Set(['value', 'claim']));
    expect([...(report?.fits.values() ?? [])].some(({ extent }) => extent === 'landscape')).toBe(true);
    expect(report?.chapters.at(-1)?.pages?.landscape).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the same seed gives the same bytes', () => {
  expect(composeReport(30, seededRandom(1))).toEqual(composeReport(30, seededRandom(1)));
  expect(composeReport(30, seededRandom(1))).not.toEqual(composeReport(30, seededRandom(2)));
});

test('a longer report has more chapters and more tables', () => {
  const count = (pages: number, ending: string): number =>
    composeReport(pages, seededRandom(1)).filter(([path]) => path.endsWith(ending)).length;
  expect(count(120, '.md')).toBeGreaterThan(2 * count(30, '.md'));
  expect(count(120, '.csv')).toBeGreaterThan(count(30, '.csv'));
});
