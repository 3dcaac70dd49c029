import { expect, test } from 'vitest';
import { openPdf, readObject, resolve } from '../../../src/pdf/objects/read.ts';
import { expectKind } from '../../../src/pdf/objects/value.ts';
import { writePdf } from '../write.ts';

test('reads an object when it is asked for', () => {
  const file = openPdf(writePdf(['<</Type /Catalog>>', '(Hej)']));
  expect(file.end).toBe(3);
  expect(readObject(file, 2)).toEqual({ type: 'string', bytes: Buffer.from('Hej') });
});

test('numbers the objects above those of other files', () => {
  const file = openPdf(writePdf(['<</Type /Catalog>>', '[3 0 R]', '(Hej)']), 10);
  expect(file.trailer.entries.get('Root')).toEqual({ type: 'reference', number: 11 });
  expect(readObject(file, 12)).toEqual({ type: 'array', items: [{ type: 'reference', number: 13 }] });
  expect(() => readObject(file, 3)).toThrow('there is no object 3');
});

test('an object or a stream that does not end where it should is damaged', () => {
  const text = Buffer.from(
    writePdf(['<</Type /Catalog>>', '<</Length 4>>\nstream\nabcdef\nendstream', '(Hej)']),
  ).toString('latin1');
  const file = openPdf(Buffer.from(text.replace('(Hej)\nendobj', '(Hej)\nendob '), 'latin1'));
  expect(() => readObject(file, 2)).toThrow('a stream has a wrong length');
  expect(() => readObject(file, 3)).toThrow('object 3 does not end');
});

test('follows a reference, and lets any other value be', () => {
  const file = openPdf(writePdf(['<</Type /Catalog>>', '42', '2 0 R']));
  expect(resolve(file, { type: 'reference', number: 2 })).toBe(42);
  expect(resolve(file, true)).toBe(true);
  expect(resolve(file, undefined)).toBeNull();
  expect(() => resolve(file, { type: 'reference', number: 3 })).toThrow('object 3 is only a reference');
});

test('finds a stream whose length stands in another object', () => {
  const file = openPdf(writePdf(['<</Length 2 0 R>>\nstream\nabcd\nendstream', '4']));
  const { start, end } = expectKind(readObject(file, 1), 'stream', 'object 1');
  expect(Buffer.from(file.bytes.subarray(start, end)).toString()).toBe('abcd');
});

test('refuses a stream that is longer than the file', () => {
  const file = openPdf(writePdf(['<</Length 4000>>\nstream\nabcd\nendstream']));
  expect(() => readObject(file, 1)).toThrow('a stream has a wrong length');
});

test('refuses objects that are not there', () => {
  const file = openPdf(writePdf(['<</Type /Catalog>>']));
  expect(() => readObject(file, 7)).toThrow('there is no object 7');
  expect(() => readObject(file, 0)).toThrow('there is no object 0');
});

test.each([
  ['is no PDF', 'Hej', 'does not begin with "%PDF-"'],
  ['is cut off', '%PDF-1.4\n1 0 obj\n', 'there is no "startxref"'],
  ['has its table elsewhere', '%PDF-1.4\nstartxref\n4\n%%EOF', 'there is no cross-reference table here (byte 4)'],
  ['claims a table beyond its end', '%PDF-1.4\nxref\n0 9999\nstartxref\n9\n%%EOF', 'does not end here'],
])('refuses a file that %s', (_, text, message) => {
  expect(() => openPdf(Buffer.from(text))).toThrow(message);
});

test('refuses files with updates', () => {
  expect(() => openPdf(writePdf(['<</Type /Catalog>>'], '/Prev 10'))).toThrow('files with /Prev are not read');
});
