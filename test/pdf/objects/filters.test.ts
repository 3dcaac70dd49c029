import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpackWith } from '../../../src/pdf/objects/filters.ts';
import type { PdfDictionary, PdfValue } from '../../../src/pdf/objects/value.ts';

const flate = { type: 'name', name: 'FlateDecode' } as const;

function unpack(packed: Uint8Array, entries: Readonly<Record<string, PdfValue>>, most = 1000): string {
  const dictionary: PdfDictionary = { type: 'dictionary', entries: new Map(Object.entries(entries)) };
  return unpackWith(packed, dictionary, (value) => value ?? null, most).toString();
}

test('gives what is not packed, and what Flate has packed', () => {
  expect(unpack(Buffer.from('Hej'), {})).toBe('Hej');
  expect(unpack(deflateSync('Hej'), { Filter: flate })).toBe('Hej');
  expect(unpack(deflateSync('Hej'), { Filter: { type: 'array', items: [flate] } })).toBe('Hej');
});

test('takes back what was done to the rows', () => {
  const parameters: PdfDictionary = {
    type: 'dictionary',
    entries: new Map(Object.entries({ Predictor: 12, Columns: 2 })),
  };
  expect(unpack(deflateSync(Buffer.from('\x02He\x02\x01\x01')), { Filter: flate, DecodeParms: parameters })).toBe(
    'HeIf',
  );
});

test('refuses other ways of packing, and several', () => {
  const other = { type: 'name', name: 'LZWDecode' } as const;
  expect(() => unpack(Buffer.of(), { Filter: other })).toThrow('a stream is packed in an unknown way');
  const both: PdfValue = { type: 'array', items: [flate, flate] };
  expect(() => unpack(deflateSync('Hej'), { Filter: both })).toThrow('a stream is packed in an unknown way');
});

test('refuses what is damaged, and what is longer than it may be', () => {
  expect(() => unpack(Buffer.from('Hej'), { Filter: flate })).toThrow('a stream cannot be unpacked');
  expect(() => unpack(deflateSync('Hej'), { Filter: flate }, 2)).toThrow('a stream cannot be unpacked');
});
