import { expect, test } from 'vitest';
import { unpredict } from '../../../src/pdf/objects/predictor.ts';
import type { PdfDictionary, PdfValue } from '../../../src/pdf/objects/value.ts';

const parameters = (entries: Readonly<Record<string, PdfValue>>): PdfDictionary => {
  return { type: 'dictionary', entries: new Map(Object.entries(entries)) };
};

test('takes back each of PNG’s predictions', () => {
  const rows = [
    [0, 1, 2, 3],
    [1, 10, 1, 1],
    [2, 1, 1, 1],
    [3, 1, 1, 250],
    [4, 1, 1, 1],
  ];
  expect([...unpredict(Buffer.from(rows.flat()), parameters({ Predictor: 12, Columns: 3 }))]).toEqual([
    ...[1, 2, 3],
    ...[10, 11, 12],
    ...[11, 12, 13],
    ...[6, 10, 5],
    ...[7, 11, 6],
  ]);
});

test('leaves bytes that were not predicted', () => {
  expect([...unpredict(Buffer.of(7, 8), parameters({ Columns: 1 }))]).toEqual([7, 8]);
});

test('refuses other predictions', () => {
  for (const entries of [{ Predictor: 2 }, { Predictor: 12, Colors: 3 }, { Predictor: 12, Columns: 0 }]) {
    expect(() => unpredict(Buffer.of(0, 1), parameters(entries))).toThrow('unknown way');
  }
  expect(() => unpredict(Buffer.of(9, 1), parameters({ Predictor: 12 }))).toThrow('unknown way');
});
