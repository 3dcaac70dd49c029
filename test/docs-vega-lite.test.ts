/** The page tells the truth: the chart of docs/vega-lite.md is drawn without a problem, and the keys of its table exist. */
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostRows, usualLimits } from '../src/charts/free/limits.ts';
import { specKeys } from '../src/charts/free/spec.ts';
import { formatProblems } from '../src/commands/problems.ts';
import { blockKeys } from '../src/markdown/block-schema.ts';
import { compileFolder, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'vega-lite.md'), 'utf8');

test('the chart of the page is drawn as it stands', async () => {
  const [, block = ''] = /````markdown\n([\s\S]*?)````/.exec(page) ?? [];
  const { problems, report } = await withReport(undefined, async (folder) => {
    await appendFile(join(folder, 'content', '01-text.md'), `\n\n[](#dia-alder)\n\n${block}`);
    return compileFolder(folder);
  });
  expect(formatProblems(problems, 'sv')).toBe('');
  expect(report?.charts.map(({ id }) => id)).toEqual(['dia-alder']);
});

test('the page lists the keys and limits that there are', () => {
  const [, table = ''] = /## Nycklarna\n([\s\S]*?)\n## /.exec(page) ?? [];
  const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)/g)]);
  expect(new Set(listed.map(([, key]) => key))).toEqual(
    new Set([...Object.keys(blockKeys), 'alt', ...Object.keys(specKeys)]),
  );
  expect(page).toContain(`Högst ${mostRows.toLocaleString('sv').replace(/\s/, ' ')} rader`);
  expect(page).toContain(`${usualLimits.milliseconds / 1000} sekunder eller ${usualLimits.heap} MiB`);
});
