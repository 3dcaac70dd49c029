import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { carryFiles } from '../../src/document/carried.ts';
import { example, pageOf, wholeWords } from '../support/report.ts';

const page = await pageOf(example);
const html = wholeWords(page);
const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
const body = html.slice(html.indexOf('<body'));

test('is valid HTML, also with files in it', async () => {
  const file = { name: 'a.csv', description: 'A', relationship: 'Data', bytes: Buffer.from('\ufeffA;"</script>"\r\n') };
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'no-raw-characters': 'off' }, // ’>’ in SVG labels and ”&” are legal HTML
  });
  const { results } = await validator.validateString(carryFiles(html, [file]));
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({ ruleId, message, line, column })),
  );
  expect(messages).toEqual([]);
});

test('holds one style sheet and one script, which the policy allows by their hashes and nothing else', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(body).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
});

test('asks for nothing from outside', () => {
  expect(html).not.toMatch(/<(?:link|img|iframe|object|embed)\b/);
  expect(style.match(/url\((?!data:)[^)]*\)/g)).toBeNull();
  expect(style).not.toContain('@import');
});

test('every link within the report leads to an element', () => {
  const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...body.matchAll(/\shref="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id));
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test('ids are used once and are ASCII', () => {
  const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[\x21-\x7e]+$/.test(id))).toEqual([]);
});

test('says that it is a draft, of what date, and what is unfinished', () => {
  expect(body).toContain('Utkast 31 maj 2021');
  expect(body).toMatch(/<h2 id="report\.unfinished">/);
  expect(body).toContain('Diarienummer: saknas');
});

test('the table behind an age profile holds the two years that the chart shows', () => {
  const figure = /<figure[^>]* id="dia-aldersprofil">[\s\S]*?<\/figure>/.exec(body)?.[0] ?? '';
  const heads = [...figure.matchAll(/<th scope="col" class="number">([^<]*)</g)].map(([, text]) => text);
  expect(heads).toEqual(['2019', '2038']);
});

test('soft hyphens stand in text alone: no id, address, label or style has one', () => {
  const tags = page.match(/<[a-z][^>]*>/g) ?? [];
  expect(page.split('\u00ad').length).toBeGreaterThan(100);
  expect(tags.filter((tag) => tag.includes('\u00ad'))).toEqual([]);
  expect(style).not.toContain('\u00ad');
});

test('nothing moves by itself', () => {
  expect(style).not.toMatch(/\b(?:animation|transition|scroll-behavior)\b/);
});
