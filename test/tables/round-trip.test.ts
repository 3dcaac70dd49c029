/** What was read, written again, is equal; and what was written is what is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NBSP } from '../../src/base/number.ts';
import { load, resourceOf } from './data.ts';

/** How a file is written. */
interface Form {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoteAll: boolean;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly decimalChar: ',' | '.';
  readonly groupChar: string;
  readonly minus: string;
}

type Row = readonly [key: string, count: number | null, amount: number | null];

const forms: fc.Arbitrary<Form> = fc
  .record({
    delimiter: fc.constantFrom(';', ',', '\t'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    quoteAll: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'utf-16', 'windows-1252'),
    decimalChar: fc.constantFrom(',', '.'),
    groupChar: fc.constantFrom(' ', NBSP, "'"),
    minus: fc.constantFrom('-', '\u2212'),
  })
  .filter(({ encoding, minus }) => encoding !== 'windows-1252' || minus === '-');

const word = fc
  .array(fc.constantFrom(...'aåäöÅÄÖ "\';,\n–.8'), { minLength: 1, maxLength: 8 })
  .map((letters) => `${letters.join('')}x`);

const count: fc.Arbitrary<number | null> = fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }));
const amount = count.map((hundredths) => hundredths && hundredths / 100);
const row: fc.Arbitrary<Row> = fc.tuple(word, count, amount);
const rows = fc.uniqueArray(row, { selector: ([key]) => key, maxLength: 12 });

test('values and texts survive every form of file', () => {
  fc.assert(
    fc.property(forms, rows, (form, given) => {
      const texts = given.map(([key, count, amount]) => [
        key,
        writeNumber(count, 0, form),
        writeNumber(amount, 2, form),
      ]);
      const { lines, table } = load(describe(form), encode(writeCsv([['k', 'n', 'm'], ...texts], form), form));
      expect(lines).toEqual([]);
      expect(table?.columns.map(({ values }) => values)).toEqual([0, 1, 2].map((at) => given.map((row) => row[at])));
      const kept = table?.columns.map((column) => column.texts) ?? [];
      expect(given.map((_, row) => kept.map((column) => column[row]))).toEqual(texts);
    }),
  );
});

function describe({ delimiter, encoding, decimalChar, groupChar }: Form): object {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'integer', groupChar },
    { name: 'm', type: 'number', decimalChar, groupChar },
  ];
  return resourceOf({ dialect: { delimiter }, encoding }, { fields, missingValues: ['..'] });
}

function writeNumber(value: number | null, decimals: number, { decimalChar, groupChar, minus }: Form): string {
  if (value === null) return '..';
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupChar);
  return (value < 0 ? minus : '') + grouped + (fraction ? decimalChar + fraction : '');
}

function writeCsv(records: readonly (readonly string[])[], { delimiter, lineEnd, quoteAll }: Form): string {
  const cell = (text: string): string =>
    quoteAll || /["\r\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((record) => record.map(cell).join(delimiter) + lineEnd).join('');
}

function encode(text: string, { encoding }: Form): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
}
