/** The documents tell the truth: what they describe and ask for is read without a problem, and doubted by nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartTypes } from '../src/charts/kinds.ts';
import { parseMarkdown } from '../src/markdown/parse.ts';
import { readBlocks } from '../src/markdown/read-blocks.ts';
import { guards } from '../src/project/guards.ts';
import { widths } from '../src/tables/fit/forms.ts';
import { checkTables } from '../src/tables/guards/check.ts';
import { guardRules } from '../src/tables/guards/messages.ts';
import { dataOf } from './support/chapter.ts';
import { collect, describe, loadAll } from './tables/data.ts';

const readPage = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'docs', name), 'utf8');
const examplesOf = (text: string) =>
  [...text.matchAll(/```json\n([^`]*)```\n\n```csv\n([^`]*)```/g)].map(([, description = '', file = '']) => ({
    resource: JSON.parse(description),
    file,
  }));
const page = readPage('data.md');
const examples = examplesOf(page);
const ages = examplesOf(readPage('tables.md'));

const settings = { period: '2020–2021', date: '2021-05-31' };

test('the page has examples', () => {
  expect(examples.map(({ resource }) => resource.name)).toEqual([
    'elever',
    'kostnader',
    'folkmangd',
    'boende',
    'boendeplatser',
  ]);
});

test.each([...examples, ...ages])('the example $resource.name is read as it stands', async ({ resource, file }) => {
  const { lines, report } = collect();
  const bytes = resource.encoding === 'windows-1252' ? Buffer.from(file, 'latin1') : file;
  const tables = await loadAll([resource], { [resource.path]: bytes }, report);
  checkTables(describe([resource], report), tables, settings, report);
  const table = tables.get(resource.name);
  expect(lines).toEqual([]);
  expect(table?.length).toBeGreaterThan(0);
});

test('the query of the page is run on the table of the page', async () => {
  const [, description = '', sql = ''] = /```json\n([^`]*)```\n\n```sql\n([^`]*)```/.exec(page) ?? [];
  const query = JSON.parse(description);
  const { lines, report } = collect();
  const files = Object.fromEntries(examples.map(({ resource: { path }, file }) => [path, file]));
  const read = examples.map(({ resource }) => resource).filter(({ name }) => name === 'folkmangd');
  const resources = [...read, query];
  const tables = await loadAll(resources, { ...files, [query.path]: sql }, report);
  checkTables(describe(resources, report), tables, settings, report);
  expect(lines).toEqual([]);
  expect(tables.get(query.name)?.columns.map(({ values }) => values)).toEqual([
    [2020, 2021, 2022],
    [4717, 4803, 4929],
    [0, 1.8, 4.5],
  ]);
});

test('the page lists the guards that there are', () => {
  const listed = [...page.matchAll(/^\| `([a-z]+-[a-z]+)` \|.*\| (fel|varning) \|$/gm)].map(([, rule, severity]) => [
    rule,
    severity,
  ]);
  const words = { error: 'fel', warning: 'varning', hint: 'tips' };
  expect(listed).toEqual(guards.map((guard) => [guard, words[guardRules[guard].severity]]));
});

test('the tables of docs/tables.md are printed from its own file and those of docs/data.md', async () => {
  const { nodes, lines } = await blocksOf('tables.md');
  expect(lines).toEqual([]);
  const printed = nodes.filter((node) => node.type === 'tableBlock');
  expect(printed.map(({ id, table }) => [id, table.align.length, table.rows.length])).toEqual([
    ['tab-kostnader', 3, 2],
    ['tab-folkmangd', 7, 3],
    ['tab-elever', 2, 4],
    ['tab-grupper', 3, 2],
    ['tab-volymer', 2, 5],
    ['tab-skola', 2, 2],
    ['tab-ordnad', 3, 3],
    ['tab-bred', 4, 2],
  ]);
});

test('docs/tables.md lists the widths that a table can have', () => {
  const listed = [...readPage('tables.md').matchAll(/^\| `([a-z]+)` \| (?:i |över |på )/gm)].map(([, width]) => width);
  expect(listed).toEqual([...widths]);
});

test('the charts of docs/charts.md are read from the files of docs/data.md, one of each type', async () => {
  const { nodes, lines } = await blocksOf('charts.md');
  expect(lines).toEqual([]);
  const types = nodes.flatMap((node) => (node.type === 'chartBlock' ? [node.chart.type] : []));
  expect(types.sort()).toEqual([...chartTypes].sort());
  const listed = [...readPage('charts.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, type]) => type);
  expect(listed.sort()).toEqual([...chartTypes].sort());
});

/** The blocks of a page, read from the files of docs/data.md, and the problems that this reports. */
async function blocksOf(name: string) {
  const { lines, report } = collect();
  const all = [...examples, ...ages];
  const files = Object.fromEntries(all.map(({ resource: { path }, file }) => [path, file]));
  const resources = all.map(({ resource }) => ({ ...resource, encoding: 'utf-8' }));
  const tables = await loadAll(resources, files, report);
  const source = { path: `docs/${name}`, text: readPage(name) };
  const data = { ...dataOf(), tables };
  const context = { source, markdown: source.text, chapterId: 'x', data, report };
  return { ...readBlocks(parseMarkdown(source.text), context), lines };
}
