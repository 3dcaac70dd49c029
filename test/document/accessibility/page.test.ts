import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/document/accessibility/finding.ts';
import { findingsOf } from '../../../src/document/accessibility/findings.ts';
import { accessibilityPage } from '../../../src/document/accessibility/page.ts';
import { compileFolder, example, withReport } from '../../support/report.ts';

/** The page of the report in a folder, with these findings or else those of its HTML. */
async function pageOf(folder: string, isClaimed?: boolean, given?: readonly Finding[]): Promise<string> {
  const { report, problems } = await compileFolder(folder);
  if (!report) throw new Error(`${folder} does not compile`);
  const content = [...report.front, ...report.chapters].flatMap((part) => part.content);
  return accessibilityPage(report, given ?? findingsOf({ content, problems, faults: undefined }), isClaimed);
}

test('is valid HTML in Swedish, with a description for each chart to be judged', async () => {
  const page = await pageOf(example);
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(page).toContain('<html lang="sv">');
  expect(page.match(/<dt>Diagram/g)).toHaveLength(6);
});

test('tells only of checks that ran', async () => {
  const ran: Finding = { part: 'pdf', check: 'font', tested: null, faults: 2 };
  const page = await pageOf(example, false, [ran]);
  expect(page.match(/<th scope="row">[^<]*/g)).toEqual(['<th scope="row">Typsnitt följer med i filen']);
  expect(page).toContain('PDF-filen är inte märkt');
  expect(page).toContain('Programmets prövningar hittade 2 fel');
  expect(page).toContain('Automatiska prövningar som gjordes när rapporten byggdes: 1.');
});

test('without a PDF it says so, and the statement does not speak of one', async () => {
  const page = await pageOf(example);
  expect(page).toContain('Ingen PDF-fil skrevs');
  expect(page).toContain('gäller rapporten som HTML.');
  expect(page).toContain('hittade inga fel. [Beskriv brister');
});

test('the ways to tell of lacks come from the settings, or are left to be filled in', async () => {
  await withReport(undefined, async (folder) => {
    const empty = await pageOf(folder);
    expect(empty).toContain('[Fyll i hur den som hittar en brist når er');
    expect(empty).toContain('[Fyll i vilken myndighet som har tillsyn');
    await appendFile(
      join(folder, 'content', 'report.yaml'),
      'accessibility: { contact: Ring 0521-00 00 00, complaint: Anmäl till myndigheten }\n',
    );
    const filled = await pageOf(folder);
    expect(filled).toContain('<p>Ring 0521-00 00 00</p>');
    expect(filled).toContain('<p>Anmäl till myndigheten</p>');
    expect(filled).not.toContain('[Fyll i');
  });
});
