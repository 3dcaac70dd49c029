/** The documents tell the truth: every described file in docs/data.md is read without a problem. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect, loadAll } from './tables/data.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'data.md'), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```\n\n```csv\n(.*?)```/gs)].map(
  ([, description = '', file = '']) => ({
    resource: JSON.parse(description),
    file,
  }),
);

test('the page has examples', () => {
  expect(examples.map(({ resource }) => resource.name)).toEqual(['elever', 'kostnader', 'folkmangd', 'boende']);
});

test.each(examples)('the example $resource.name is read as it stands', async ({ resource, file }) => {
  const { lines, report } = collect();
  const bytes = resource.encoding === 'windows-1252' ? Buffer.from(file, 'latin1') : file;
  const table = (await loadAll([resource], { [resource.path]: bytes }, report)).get(resource.name);
  expect(lines).toEqual([]);
  expect(table?.length).toBeGreaterThan(0);
});
