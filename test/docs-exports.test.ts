/** docs/exports.md tells the truth: what it shows of the example's files is what they hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { exportReport } from '../src/commands/export-report.ts';
import { guardText } from '../src/exports/hostile.ts';
import { compileFolder, example } from './support/report.ts';

const page = readFileSync(join(example, 'docs', 'exports.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { report } = await compileFolder(example);
  if (!report) throw new Error('The example does not compile');
  files = new Map((await exportReport(report)).map(({ path, content }) => [path, String(content)]));
});

test('the files that it lists are made', () => {
  const listed = [...page.matchAll(/^\| `(\S+)` \|/gm)].map(([, path]) => path);
  expect(listed).toHaveLength(5);
  for (const path of listed) expect([...files.keys()]).toContain(path);
});

test('its CSV is the beginning of the file', () => {
  const csv = block('csv').replaceAll('\n', '\r\n');
  expect(csv.length).toBeGreaterThan(100);
  expect(files.get('tab-folkmangd.csv')?.startsWith(`\ufeff${csv}`)).toBe(true);
});

test('its JSON is part of the file', () => {
  const shown = JSON.parse(block('json'));
  const held = JSON.parse(files.get('tab-folkmangd.json') ?? '');
  const [row] = held.rows;
  expect({
    ...held,
    columns: held.columns.slice(0, 1),
    rows: [{ ...row, cells: row.cells.slice(0, 2) }],
  }).toMatchObject(JSON.parse(JSON.stringify(shown).replace('2 294', '2\u00a0294')));
  expect(Object.keys(held).filter((key) => !(key in shown))).toEqual(['notes', 'citation']);
});

test('the texts that it says Excel would change are guarded', () => {
  const [, list = ''] = /räkna ut eller göra om \(([^)]*)\)/.exec(page) ?? [];
  const texts = [...list.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  expect(texts).toHaveLength(7);
  for (const text of texts) expect(guardText(text)).toBe(`'${text}`);
});
