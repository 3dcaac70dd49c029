/** docs/direction.md tells the truth: its sentences are judged as it says. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../src/claims/messages.ts';
import { compileFolder, fixtures, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'direction.md'), 'utf8');
const [, keyFigures = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
const rows = [...page.matchAll(/^\| `([^`]*:value\[.*)` \| (?:`([a-z-]+)`|rätt) \|$/gm)];
const examples = rows.map(([, sentence = '', rule]) => ({ sentence, found: rule ? [rule] : [] }));
const population = join(fixtures, 'cases', 'statements', 'input');

test('the page has examples that are right and wrong, of each rule', () => {
  const told = ['direction-false', 'direction-small', 'status-fact'];
  expect(examples.filter(({ found }) => found.length === 0)).toHaveLength(8);
  expect([...new Set(examples.flatMap(({ found }) => found))]).toEqual(told);
});

test.each(examples)('$sentence: $found', async ({ sentence, found }) => {
  await withReport(population, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), keyFigures);
    const head = 'title: Befolkning\nid: befolkning\nstatus: klar\n';
    await writeFile(join(folder, 'content', '01-text.md'), `---\n${head}---\n\n${sentence}\n`);
    const { problems } = await compileFolder(folder);
    expect(problems.map(({ rule }) => rule)).toEqual(found);
  });
});

test('the page tells how severe each rule is', () => {
  const severities = { error: 'fel', warning: 'varning', hint: 'råd' };
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (fel|varning|råd): /gm)].map(([, rule, severity]) => [
    rule,
    severity,
  ]);
  const names = ['direction-false', 'direction-small', 'status-fact'] as const;
  expect(listed).toEqual(names.map((name) => [name, severities[rules[name].severity]]));
});
