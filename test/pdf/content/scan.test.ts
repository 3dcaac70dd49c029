/** What a page draws: what belongs to the structure stays, all else becomes an artifact. */
import { expect, test } from 'vitest';
import { drawn, finishPage } from './drawn.ts';

const text = (codes: string, x = 0, y = 400) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
const piece = (id: number, content: string) => `/P <</MCID ${id}>> BDC ${content} EMC`;

test('a line outside the structure is an artifact of the layout', async () => {
  expect(await drawn(`${piece(0, text('0041'))} 0 0 9 1 re f`)).toContain(
    '/Artifact <</Type/Layout>> BDC\n0 0 9 1 re f\nEMC',
  );
});

test.each([
  [790, '/Artifact <</Type/Pagination/Subtype/Header>> BDC'],
  [20, '/Artifact <</Type/Pagination/Subtype/Footer>> BDC'],
  [400, '/Artifact <</Type/Layout>> BDC'],
])('text outside the structure at the height %d is: %s', async (height, tag) => {
  expect(await drawn(text('0041', 0, height))).toContain(`${tag}\nBT`);
});

test('what an artifact holds already is not made one again', async () => {
  const content = '/Artifact BMC 0 0 9 1 re f EMC';
  expect(await drawn(content)).toBe(content);
});

test('content that says nothing is an artifact, and so is one that no element knows', async () => {
  expect(await drawn(piece(0, '0 0 9 1 re f'))).toContain('/Artifact <</Type/Layout>> BDC 0 0 9 1 re f EMC');
  expect(await drawn(piece(7, text('0041')))).toContain('/Artifact BMC BT');
});

test('content that says something stays as it is', async () => {
  const content = piece(0, text('0041'));
  expect(await drawn(content)).toBe(content);
});

test('a glyph that the font lacks is told, with its page and the text before it', async () => {
  const { faults } = await finishPage(piece(0, text('004100420000')));
  expect(faults).toEqual([{ kind: 'glyph', page: 1, after: 'AB' }]);
});

test.each([
  ['an operator that there is not', 'nonsense', 'an unknown operator'],
  ['a picture inside the content', 'BI /W 1 ID x EI', 'an unknown operator'],
  ['a number with two points', '1.2.3 w', 'a number is wrong'],
  ['a sign without a number', '- w', 'a number is wrong'],
  ['content that does not end', '/P <</MCID 0>> BDC', 'marked content does not end'],
  ['content that did not begin', 'EMC', 'marked content ends that did not begin'],
  ['a font that the page has not', 'BT /G 1 Tf ET', 'Font G is no reference'],
])('refuses %s', async (_, content, message) => {
  await expect(finishPage(content)).rejects.toThrow(message);
});

test('reads numbers, names, strings, lists and dictionaries before an operator', async () => {
  const content = '-.5 +3 12. 0.25 w [1 (a\\)b) <0041>] 0 d /G3 gs /Span <</Lang (sv)>> BDC EMC true null q Q';
  expect(await drawn(content)).toBe(content);
});
