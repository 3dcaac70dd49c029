import { expect, test } from 'vitest';
import { drawn, finishPage } from './drawn.ts';

const clipped = (y: number) =>
  `q 0 100 500 600 re W n /P <</MCID 0>> BDC BT /F 10 Tf 1 0 0 1 20 ${y} Tm <0041> Tj ET EMC Q`;

test('a letter outside what is seen says nothing, and is drawn as before', async () => {
  expect(await drawn(clipped(95))).toContain('/Span<</ActualText()>>BDC <0041> Tj EMC');
  expect(await drawn(clipped(701))).toContain('/Span<</ActualText()>>BDC <0041> Tj EMC');
});

test('a letter inside it says what it said', async () => {
  expect(await drawn(clipped(105))).toBe(clipped(105));
  expect((await finishPage(clipped(105))).faults).toEqual([]);
});

test('what was cut off inside a saved state is seen after it', async () => {
  const content = 'q 0 100 500 600 re W n Q /P <</MCID 0>> BDC BT /F 10 Tf 1 0 0 1 20 50 Tm <0041> Tj ET EMC';
  expect(await drawn(content)).toBe(content);
});
