/** Words stay whole and apart where lines, boxes and pages end. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOfPdf } from '../../../conformance/pdf-words.ts';
import { differingPages } from '../../../conformance/pixels.ts';
import { type OpenBrowser, openBrowser } from '../../../src/pdf/browser.ts';
import { finishPdf } from '../../../src/pdf/finish.ts';
import { printOne } from '../../support/print.ts';
import { metadata } from '../metadata.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The text of a body's finished PDF, which must look as it was printed. */
async function textOf(body: string): Promise<string> {
  const style = '@page { size: 400px 300px; margin: 20px } body { font: 16px serif; margin: 0 } p { width: 8em }';
  const printed = await printOne(browser, `<!doctype html><html lang="sv"><style>${style}</style>${body}</html>`);
  const { bytes } = await finishPdf([printed], metadata);
  expect(await differingPages([printed.bytes], bytes)).toEqual([]);
  return (await wordsOfPdf(bytes)).join(' ');
}

const words = 'Kommunen väntar fler barn och äldre, medan de som arbetar blir färre.';

test.each([
  ['lines end', `<p>${words}</p>`, words],
  [
    'lines end beside a link',
    '<p>Det är den <a href="#a">hundrade</a> <b>gången</b> som det händer.</p>',
    'Det är den hundrade gången som det händer.',
  ],
  ['a line is broken', '<p>En rad<br>och en till</p>', 'En rad och en till'],
  [
    'boxes stand below each other',
    '<p><b style="display: block">Namn</b><i style="display: block">Titel</i></p>',
    'Namn Titel',
  ],
  ['boxes stand beside each other', '<p style="display: flex; gap: 2em"><b>1.1</b><i>Rubrik</i></p>', '1.1 Rubrik'],
  ['a page ends', `<p style="font-size: 80px; width: auto">Ett <b>två tre</b> fyra</p>`, 'Ett två tre fyra'],
  ['a dash ends a line', '<p style="width: 4em">Sverige – en strategi</p>', 'Sverige – en strategi'],
])('words stay apart where %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});

test.each([
  ['a note is raised', '<p>Ord<sup>1</sup> och <b>m</b>ellan</p>', 'Ord1 och mellan'],
  ['a word is divided', '<p style="width: 5em">Befolk\u00adnings\u00adprognosen</p>', 'Befolkningsprognosen'],
  [
    'a word is divided in the middle of letters that are one glyph',
    '<p style="width: 5em">Upp\u00adgif\u00adter</p>',
    'Uppgifter',
  ],
  ['a range is divided', '<p style="width: 3em">2019–2028</p>', '2019–2028'],
  ['a link ends before a point', '<p>Se <a href="#a">här</a>.</p>', 'Se här.'],
])('words stay whole where %s', async (_, body, text) => {
  expect(await textOf(body)).toBe(text);
});
