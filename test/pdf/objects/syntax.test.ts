import { expect, test } from 'vitest';
import { readValue } from '../../../src/pdf/objects/syntax.ts';
import type { PdfValue } from '../../../src/pdf/objects/value.ts';

const read = (source: string): PdfValue => readValue({ bytes: Buffer.from(source, 'latin1'), position: 0 });
const string = (text: string): PdfValue => ({ type: 'string', bytes: Buffer.from(text, 'latin1') });

test.each<[string, PdfValue]>([
  ['42', 42],
  ['-.5', -0.5],
  ['+12.', 12],
  ['true', true],
  ['false', false],
  [' % en anmärkning\r\n null', null],
  ['/Type', { type: 'name', name: 'Type' }],
  ['/a#28b', { type: 'name', name: 'a(b' }],
  ['12 0 R', { type: 'reference', number: 12 }],
  ['[1 2 0 R/A]', { type: 'array', items: [1, { type: 'reference', number: 2 }, { type: 'name', name: 'A' }] }],
  [
    '<</A 1/B[]>>',
    {
      type: 'dictionary',
      entries: new Map<string, PdfValue>([
        ['A', 1],
        ['B', { type: 'array', items: [] }],
      ]),
    },
  ],
  ['<48 65 6A 2>', string('Hej ')],
  ['(a (b) c)', string('a (b) c')],
  ['(\\(\\101\\5\\n\\x\\\n)', string('(A\x05\nx')],
  ['()', string('')],
])('reads %s', (source, value) => {
  expect(read(source)).toEqual(value);
});

test.each([
  ['(Hej', 'a string does not end'],
  ['(Hej\\', 'a string does not end'],
  ['<4865', 'a string does not end'],
  ['<48zz>', 'a string has an unknown form'],
  ['[1 2', '"" is no value'],
  ['<</A', '"" is no value'],
  ['<</A 1', 'a dictionary lacks a key or its end'],
  ['<<1 2>>', 'a dictionary lacks a key or its end'],
  ['obj', '"obj" is no value'],
  ['', '"" is no value'],
  ['['.repeat(200), 'nested too deeply'],
])('refuses %s', (source, message) => {
  expect(() => read(source)).toThrow(message);
});
