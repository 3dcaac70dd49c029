/** What is true of printed tables whatever the numbers are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTo } from '../../../src/base/number.ts';
import type { Layout } from '../../../src/tables/print/layout.ts';
import type { PrintedTable } from '../../../src/tables/print/printed.ts';
import { print, tableOf } from './printing.ts';

/** Rows of hundredths, one for each year; null is missing. */
type Amounts = readonly (readonly (number | null)[])[];

function amountsOf(amount: fc.Arbitrary<number | null>): fc.Arbitrary<Amounts> {
  const rowsOf = (years: number) =>
    fc.array(fc.array(amount, { minLength: years, maxLength: years }), { minLength: 1, maxLength: 12 });
  return fc.integer({ min: 1, max: 6 }).chain(rowsOf);
}

const known = amountsOf(fc.integer({ min: 1, max: 10_000_000 }));
const gappy = amountsOf(fc.option(fc.integer({ min: -10_000_000, max: 10_000_000 }), { freq: 9 }));

const fields = [
  { name: 'vad', type: 'string' },
  { name: 'ar', type: 'year' },
  { name: 'n', type: 'number', missingValues: ['..'] },
];

function printAmounts(amounts: Amounts, layout: Layout): PrintedTable {
  const lines = amounts.flatMap((row, at) =>
    row.map((n, year) => `rad ${at};${2000 + year};${n === null ? '..' : (n / 100).toFixed(2)}`),
  );
  const { printed, faults } = print(tableOf(`vad;ar;n\n${lines.join('\n')}\n`, fields, ['vad', 'ar']), layout);
  if (!printed) throw new Error(faults.join(', '));
  return printed;
}

/** The values of the numbers: those of the body row by row, of the sums below them, and of the column of sums. */
function valuesOf({ rows, sums, rowHeads, align }: PrintedTable) {
  const values = rows.map((row) => row.slice(rowHeads).map(({ value }) => value));
  const [height, width] = [rows.length - sums.rows, align.length - rowHeads - sums.columns];
  return {
    body: values.slice(0, height).map((row) => row.slice(0, width)),
    below: values[height]?.slice(0, width) ?? [],
    beside: values.slice(0, height).map((row) => row[width]),
    corner: values[height]?.[width],
  };
}

/** The sum of numbers with few decimals; null where one is missing. */
function sumOf(values: readonly unknown[]): number | null {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length < values.length
    ? null
    : roundTo(
        numbers.reduce((sum, value) => sum + value, 0),
        6,
      );
}

const columnOf = (body: readonly (readonly unknown[])[], at: number): unknown[] => body.map((row) => row[at]);

test('sums are what the printed cells add up to, and missing where one of them is', () => {
  fc.assert(
    fc.property(gappy, (amounts) => {
      const total = { row: 'Totalt', column: 'Alla' };
      const { body, below, beside, corner } = valuesOf(printAmounts(amounts, { columns: 'ar', total }));
      expect(below).toEqual(below.map((_, at) => sumOf(columnOf(body, at))));
      expect(beside).toEqual(body.map(sumOf));
      expect(corner).toEqual(sumOf(body.flat()));
    }),
  );
});

test('the sum below a table that is printed row by row is that of its column', () => {
  fc.assert(
    fc.property(gappy, (amounts) => {
      const { body, below } = valuesOf(printAmounts(amounts, { total: { row: 'Totalt' } }));
      expect(below).toEqual([sumOf(columnOf(body, 0))]);
    }),
  );
});

test('shares of columns and of rows add up to 100', () => {
  fc.assert(
    fc.property(known, (amounts) => {
      const columns = valuesOf(printAmounts(amounts, { columns: 'ar', values: [{ name: 'n', share: 'column' }] }));
      for (const at of amounts[0]?.keys() ?? []) expect(sumOf(columnOf(columns.body, at))).toBe(100);
      const rows = valuesOf(printAmounts(amounts, { columns: 'ar', values: [{ name: 'n', share: 'row' }] }));
      for (const row of rows.body) expect(sumOf(row)).toBe(100);
      const long = valuesOf(printAmounts(amounts, { values: [{ name: 'n', share: 'column' }] }));
      expect(sumOf(columnOf(long.body, 0))).toBe(100);
    }),
  );
});

test('sorting keeps every row, in rising or falling order, what is missing last', () => {
  fc.assert(
    fc.property(gappy, fc.constantFrom('rising', 'falling'), (amounts, order) => {
      const { body } = valuesOf(printAmounts(amounts, { sort: { by: 'n', order } }));
      const values = columnOf(body, 0);
      const numbers = values.filter((value) => typeof value === 'number');
      expect(values.slice(0, numbers.length)).toEqual(numbers);
      expect(numbers).toEqual(numbers.toSorted((one, other) => (order === 'rising' ? one - other : other - one)));
      expect(values.length).toBe(amounts.flat().length);
    }),
  );
});
