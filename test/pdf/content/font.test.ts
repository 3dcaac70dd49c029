/** What fonts say, as the finished PDF tells it. */
import { expect, test } from 'vitest';
import { finishPage } from './drawn.ts';

const content = (codes: string) => `/P <</MCID 0>> BDC BT /F 10 Tf <${codes}> Tj ET EMC`;

test('codes say their text, one by one and in ranges, and letters that are one glyph are letters', async () => {
  expect((await finishPage(content('00410001000200510000'))).faults).toEqual([
    { kind: 'glyph', page: 1, after: 'A fiQ' },
  ]);
});

test('a font that is whole in the file is no fault', async () => {
  expect((await finishPage(content('0041'))).faults).toEqual([]);
});

test.each([
  ['is not in the file', 'Type0', '<</Subtype/Type0/ToUnicode 8 0 R>>'],
  ['is made of drawings', 'Type3', '<</Subtype/Type3/ToUnicode 8 0 R/FontDescriptor<</FontFile2 8 0 R>>>>'],
  ['does not tell its text', 'TrueType', '<</Subtype/TrueType/FontDescriptor<</FontFile2 8 0 R>>>>'],
])('a font that %s is a fault', async (_, type, font) => {
  expect((await finishPage(content('0041'), font)).faults).toEqual([{ kind: 'font', type }]);
});
