import { expect, test } from 'vitest';
import { costs, print, tableOf } from './printing.ts';

test('prints the columns of a list in its order, with heads of their own', () => {
  const { faults, heads, rows, printed } = print(costs, {
    columns: [{ name: 'ar' }, { name: 'verksamhet', title: 'Vad' }, { name: 'andel' }, { name: 'antal' }],
  });
  expect(faults).toEqual([]);
  expect(heads).toEqual(['År | Vad | Andel nöjda (%) | Antal (personer)']);
  expect(rows[1]).toBe('2019 | Skola | 61,0 | 31');
  expect(printed).toMatchObject({ rowHeads: 2, sums: { rows: 0, columns: 0 }, source: 'Provkommunen' });
});

test('groups columns under a common head', () => {
  const { heads } = print(costs, {
    columns: [
      { name: 'verksamhet' },
      { name: 'ar' },
      { title: 'Resultat', columns: [{ name: 'antal' }, { name: 'andel' }] },
      { name: 'belopp' },
    ],
  });
  expect(heads).toEqual([
    ' |  | Resultat/2 | ',
    'Verksamhet | År | Antal (personer) | Andel nöjda (%) | Belopp (mnkr)',
  ]);
});

test('a head that names its unit does not tell it twice', () => {
  const { heads } = print(costs, {
    columns: [
      { name: 'verksamhet' },
      { name: 'ar' },
      { name: 'antal', title: 'Personer' },
      { name: 'andel', title: '%' },
    ],
  });
  expect(heads).toEqual(['Verksamhet | År | Personer | %']);
});

test('a head that only holds the letters of its unit tells it', () => {
  const waits = tableOf(
    'vad;tid;vard;antal\na;1;2;3\n',
    [
      { name: 'vad', title: 'Vad', type: 'string' },
      { name: 'tid', title: 'Väntetid, år', type: 'integer', unit: 'år' },
      { name: 'vard', title: 'Vårdtid', type: 'integer', unit: 'år' },
      { name: 'antal', title: 'Antal', type: 'integer' },
    ],
    'vad',
  );
  expect(print(waits, {}).heads).toEqual(['Vad | Väntetid, år | Vårdtid (år) | Antal']);
});

test('decimals are those of the data, or as asked for by column', () => {
  const asked = print(costs, {
    columns: [{ name: 'verksamhet' }, { name: 'ar' }, { name: 'belopp', decimals: 0 }, { name: 'andel', decimals: 2 }],
  });
  expect(asked.rows[0]).toBe('Skola | 2018 | 21 | 60,50');
  expect(asked.printed?.rows[0]?.[2]?.value).toBe(20.5);
  expect(print(costs, { columns: [{ name: 'verksamhet' }, { name: 'ar' }, { name: 'belopp' }] }).rows).toEqual([
    ...['Skola | 2018 | 20,50', 'Skola | 2019 | 21,00 [b]', 'Äldre | 2018 | 10,25', 'Äldre | 2019 | 9,00 [b]'],
  ]);
  const cross = print(costs, { columns: 'ar', values: [{ name: 'belopp', decimals: 1 }] });
  expect(cross.rows).toEqual(['Skola | 20,5 | 21,0', 'Äldre | 10,3 | 9,0']);
});

test('a cross table can have another head, and the same decimals in all its columns', () => {
  const { heads, rows } = print(costs, {
    rows: { name: 'verksamhet', title: 'Vad' },
    columns: 'ar',
    values: [{ name: 'belopp' }],
  });
  expect(heads).toEqual([' | Utfall | Budget', 'Vad | 2018 | 2019']);
  expect(rows).toEqual(['Skola | 20,50 | 21,00', 'Äldre | 10,25 | 9,00']);
});

test('several values of a cross table stand under each head, below its status', () => {
  const { heads, rows, printed } = print(costs, { columns: 'ar', values: [{ name: 'belopp' }, { name: 'antal' }] });
  expect(heads).toEqual([
    ' | 2018/2 | 2019/2',
    'Verksamhet | Belopp (mnkr) | Antal (personer) | Belopp (mnkr) | Antal (personer)',
  ]);
  expect(rows[0]).toBe('Skola | 20,50 | 30 | 21,00 [b] | 31');
  expect(printed?.legend).toEqual([{ mark: 'b', status: 'budget' }]);
  const oneStatus = print(costs, {
    columns: 'ar',
    values: [{ name: 'belopp' }, { name: 'belopp', share: 'column', title: '%' }],
  });
  expect(oneStatus.heads).toEqual([
    ' | Utfall/2 | Budget/2',
    ' | 2018/2 | 2019/2',
    'Verksamhet | Belopp (mnkr) | % | Belopp (mnkr) | %',
  ]);
});

test('a column that stands alone, or first without a key, is the head of its rows when it is no number', () => {
  const keyless = tableOf('vad;antal\na;1\n', [
    { name: 'vad', type: 'string' },
    { name: 'antal', type: 'integer' },
  ]);
  expect(print(keyless, {}).printed?.rowHeads).toBe(1);
  expect(print(keyless, { columns: [{ name: 'antal' }, { name: 'vad' }] }).printed?.rowHeads).toBe(0);
});

test('reports columns that are not there, and forms that only numbers have', () => {
  const { faults } = print(costs, {
    columns: [
      { name: 'verksamhet', decimals: 1 },
      { title: 'Resultat', columns: [{ name: 'antl' }, { name: 'ar', share: 'column' }] },
    ],
  });
  expect(faults).toEqual([
    'columns.0: verksamhet (cell-number)',
    'columns.1.columns.0: antl (column-unknown)',
    'columns.1.columns.1: ar (cell-number)',
  ]);
  expect(print(costs, { columns: 'ar', values: [{ name: 'antl' }] }).faults).toEqual([
    'values.0: antl (column-unknown)',
  ]);
});

test('reports rows that a list of columns leaves alike', () => {
  expect(print(costs, { columns: [{ name: 'verksamhet' }, { name: 'antal' }] }).faults).toEqual([
    'columns: Skola (layout-same)',
  ]);
  const once = tableOf('vad;antal\na;1\na;1\n', [
    { name: 'vad', type: 'string' },
    { name: 'antal', type: 'integer' },
  ]);
  expect(print(once, { columns: [{ name: 'vad' }, { name: 'antal' }] }).faults).toEqual([]);
});

test('reports a value with several units among several values', () => {
  const mixed = tableOf(
    'vad;ar;varde;enhet;antal\na;2018;1;mnkr;2\nb;2018;2;procent;3\n',
    [
      { name: 'vad', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'varde', title: 'Värde', type: 'integer', unitColumn: 'enhet' },
      { name: 'enhet', type: 'string' },
      { name: 'antal', type: 'integer' },
    ],
    ['vad', 'ar'],
  );
  expect(print(mixed, { columns: 'ar', values: [{ name: 'varde' }, { name: 'antal' }] }).faults).toEqual([
    'values.0: varde (layout-units)',
  ]);
  expect(print(mixed, { columns: 'ar', values: [{ name: 'varde' }] }).rows).toEqual(['a | mnkr | 1', 'b | % | 2']);
});
