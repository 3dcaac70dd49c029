import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/exports/csv.ts';
import { formatExact, readCsv } from '../../src/exports/read-csv.ts';
import type { PrintedTable } from '../../src/tables/print/printed.ts';

const cellsOf = (csv: string) => {
  const table = readCsv(Buffer.from(csv));
  return table && { names: table.head[0]?.map(({ text }) => text), rows: table.rows };
};

test('reads numbers with all their digits and texts as they are', () => {
  const read = cellsOf("\ufeffÅlder;Antal\r\n0–4;-2294,333333333333\r\n'=A1;12\r\n");
  expect(read?.names).toEqual(['Ålder', 'Antal']);
  expect(read?.rows).toMatchObject([
    [
      { text: '0–4', value: '0–4' },
      { text: '-2294,333333333333', value: -2294.333333333333, status: null },
    ],
    [{ text: '=A1', value: '=A1' }, { value: 12 }],
  ]);
});

test('what is missing has its sign and no value', () => {
  expect(cellsOf('A;B;C;D\r\n–;..;.;\r\n')?.rows[0]?.map(({ value }) => value)).toEqual([null, null, null, null]);
});

test('statuses stand in the cells: from a column for all numbers, or from one after each', () => {
  const forAll = cellsOf('År;Antal;Status\r\n2018;7;prognos\r\n');
  expect(forAll?.names).toEqual(['År', 'Antal']);
  expect(forAll?.rows[0]?.[1]).toMatchObject({ value: 7, status: 'prognos' });
  const forEach = cellsOf('Ålder;2018;2019;2019, status\r\n0–4;7;8;kalkyl\r\n5–9;7;–;kalkyl\r\n');
  expect(forEach?.names).toEqual(['Ålder', '2018', '2019']);
  expect(forEach?.rows[0]?.map(({ status }) => status)).toEqual([null, 'utfall', 'kalkyl']);
  expect(forEach?.rows[1]?.[2]).toMatchObject({ value: null, status: 'kalkyl' });
});

test('a column of other words is no status, whatever it is called', () => {
  expect(cellsOf('Plan;Status\r\nVäg;klar\r\n')?.names).toEqual(['Plan', 'Status']);
});

test('a file of another form is not read', () => {
  expect(readCsv(Buffer.from('Ålder;2018\r\n', 'latin1'))).toBeUndefined();
  expect(cellsOf('A;B\r\n1\r\n')).toBeUndefined();
  expect(cellsOf('A;"B\r\n')).toBeUndefined();
  expect(cellsOf('')).toBeUndefined();
});

test('any number that is written is read as the same number', () => {
  const tableOf = (value: number): PrintedTable => ({
    head: [[{ text: 'A', span: 1 }]],
    rows: [[{ text: '', value, status: null, mark: '' }]],
    align: ['number'],
    ...{ rowHeads: 0, sums: { rows: 0, columns: 0 }, unit: '', legend: [], notes: [], source: '' },
  });
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readCsv(Buffer.from(csvOf(tableOf(value))))?.rows[0]?.[0]?.value).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('numbers are shown with all their digits', () => {
  expect(formatExact(2294.125).replaceAll('\u00a0', ' ')).toBe('2 294,125');
  expect(formatExact(-1e-7)).toBe('−0,0000001');
});
