import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assembleHtml } from '../../src/document/html.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { allTags, readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';
import { compileFolder, fixtures, htmlOf, withReport } from '../support/report.ts';

const number = ':value[folkmangd.antal]{alder=0-4 ar=2018}';
const text = `---\ntitle: Barn\nid: barn\nstatus: utkast\n---\n\n## Rubrik ${number}\n\nDe var ${number}, alltså **${number}**, se [${number}](#barn).\n`;

let browser: OpenBrowser;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  html = await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'content', '01-text.md'), text);
    return htmlOf(folder);
  });
});
afterAll(() => browser?.close());

test('a number in text can be asked, one panel answers for all of a figure; headings and links stay as they are', () => {
  expect(html.match(/<label class="value">2\u00a0294<button/g)).toHaveLength(2);
  expect(html.match(/<span class="value">2\u00a0294<\/span>/g)).toHaveLength(2);
  expect(html.match(/popover="auto"/g)).toHaveLength(1);
});

test('is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual([]);
});

test('a click on the number and the enter key open the panel without a script, and escape closes it', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(html);
  const isOpen = () => page.$eval('[popover]', (panel) => panel.matches(':popover-open'));
  await page.click('label.value');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  await page.focus('label.value button');
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.close();
});

test('the PDF has nothing of it', async () => {
  const { pages } = await readPdf((await printOne(browser, html)).bytes);
  const printed = pages.map((page) => page.text).join('\n');
  expect(printed).toContain('De var 2 294, alltså 2 294, se 2 294.');
  expect(printed).not.toMatch(/Varifrån|folkmangd\.csv|Stäng/);
  const roles = pages.flatMap((page) => allTags(page.tags)).map(({ role }) => role);
  expect(roles).not.toContain('Form');
});

test.each([
  ['', false],
  ['trace: draft\n', false],
  ['trace: never\n', false],
  ['trace: always\n', true],
])('a final report with %j in its settings has it: %s', async (setting, expected) => {
  const final = await withReport(join(fixtures, 'final'), async (folder) => {
    await appendFile(join(folder, 'content', 'report.yaml'), setting);
    const { report } = await compileFolder(folder, 'final');
    return report ? assembleHtml(report) : '';
  });
  expect(final).toContain('<main');
  expect(final.includes('popover="auto"')).toBe(expected);
});
