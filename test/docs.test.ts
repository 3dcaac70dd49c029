/** The documents tell the truth: every described file in docs/data.md is read without a problem, and doubted by nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guards } from '../src/project/guards.ts';
import { checkTables } from '../src/tables/guards/check.ts';
import { guardRules } from '../src/tables/guards/messages.ts';
import { collect, describe, loadAll } from './tables/data.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'data.md'), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```\n\n```csv\n(.*?)```/gs)].map(
  ([, description = '', file = '']) => ({
    resource: JSON.parse(description),
    file,
  }),
);

test('the page has examples', () => {
  expect(examples.map(({ resource }) => resource.name)).toEqual([
    'elever',
    'kostnader',
    'folkmangd',
    'boende',
    'boendeplatser',
  ]);
});

test.each(examples)('the example $resource.name is read as it stands', async ({ resource, file }) => {
  const { lines, report } = collect();
  const bytes = resource.encoding === 'windows-1252' ? Buffer.from(file, 'latin1') : file;
  const tables = await loadAll([resource], { [resource.path]: bytes }, report);
  const settings = { period: '2020–2021', date: '2021-05-31' };
  checkTables(describe([resource], report), tables, settings, report);
  const table = tables.get(resource.name);
  expect(lines).toEqual([]);
  expect(table?.length).toBeGreaterThan(0);
});

test('the page lists the guards that there are', () => {
  const listed = [...page.matchAll(/^\| `([a-z]+-[a-z]+)` \|.*\| (fel|varning) \|$/gm)].map(([, rule, severity]) => [
    rule,
    severity,
  ]);
  const words = { error: 'fel', warning: 'varning', hint: 'tips' };
  expect(listed).toEqual(guards.map((guard) => [guard, words[guardRules[guard].severity]]));
});
