/** docs/accessibility.md tells the truth: the rules are as severe as it says, and its setting is read. */
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Severity } from '../src/base/problem.ts';
import { rules as freeRules } from '../src/charts/free/messages.ts';
import { rules as chartRules } from '../src/charts/messages.ts';
import { rules as documentRules } from '../src/document/messages.ts';
import { rules as textRules } from '../src/markdown/messages.ts';
import { compileFolder, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'accessibility.md'), 'utf8');
const catalogue: Readonly<Record<string, { readonly severity: Severity }>> = {
  ...freeRules,
  ...chartRules,
  ...documentRules,
  ...textRules,
};

test('the rules of the page are as severe as it says', () => {
  const listed = [...page.matchAll(/^\| `([a-z]+-[a-z]+)` \|.*\| (fel|varning) \|$/gm)];
  expect(listed).toHaveLength(7);
  for (const [, rule = '', word] of listed) {
    expect(catalogue[rule]?.severity, rule).toBe(word === 'fel' ? 'error' : 'warning');
  }
  expect(documentRules['glyph-missing'].blocksFinal).toBe(true);
});

test('the setting of the page is read', async () => {
  const [, setting = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  await withReport(undefined, async (folder) => {
    await appendFile(join(folder, 'content', 'report.yaml'), setting);
    const { report } = await compileFolder(folder);
    expect(report?.settings.accessibility.contact).toBe('Skriv till kommunen@exempel.se eller ring växeln.');
    expect(report?.settings.accessibility.complaint).toContain('tillsyn');
  });
});
