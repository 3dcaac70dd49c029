import { expect, test } from 'vitest';
import { costs, print, tableOf } from './printing.ts';

const list = [{ name: 'verksamhet' }, { name: 'ar' }];

test('adds a row of sums below a table that is printed row by row', () => {
  const { rows, printed } = print(costs, {
    columns: [...list, { name: 'belopp' }, { name: 'antal' }],
    total: { row: 'Totalt' },
  });
  expect(rows.slice(-2)).toEqual(['Äldre | 2019 | 9,00 [b] | 9', 'Totalt | – | 60,75 [b] | 77']);
  expect(printed?.sums).toEqual({ rows: 1, columns: 0 });
  expect(printed?.rows.at(-1)?.[2]).toEqual({ text: '60,75', value: 60.75, status: 'budget', mark: 'b' });
});

test('a table with sums names its source as processed, one without does not', () => {
  expect(print(costs, { columns: 'ar', values: [{ name: 'antal' }], total: { row: 'Totalt' } }).printed?.source).toBe(
    'egen bearbetning av statistik från Provkommunen',
  );
  expect(print(costs, { columns: 'ar', values: [{ name: 'antal' }] }).printed?.source).toBe('Provkommunen');
});

test('a column can be left out of the sums, and texts have none', () => {
  const noted = tableOf(
    'vad;antal;andel;anm\na;1;40;x\nb;2;60;y\n',
    [
      { name: 'vad', type: 'string' },
      { name: 'antal', type: 'integer' },
      { name: 'andel', type: 'integer', unit: 'procent' },
      { name: 'anm', type: 'string' },
    ],
    'vad',
  );
  const columns = [{ name: 'vad' }, { name: 'antal' }, { name: 'andel', total: 'none' }, { name: 'anm' }] as const;
  const { rows, printed } = print(noted, { columns, total: { row: 'Alla' } });
  expect(rows.at(-1)).toBe('Alla | 3 | . | –');
  expect(printed?.rows.at(-1)?.[2]).toEqual({ text: '.', value: null, status: null, mark: '' });
});

test('adds a row and a column of sums to a cross table, under the status of the least sure part', () => {
  const { heads, rows, printed } = print(costs, {
    columns: 'ar',
    values: [{ name: 'belopp' }],
    total: { row: 'Totalt', column: 'Båda åren' },
  });
  expect(heads).toEqual([' | Utfall | Budget/2', 'Verksamhet | 2018 | 2019 | Båda åren']);
  expect(rows).toEqual([
    'Skola | 20,50 | 21,00 | 41,50',
    'Äldre | 10,25 | 9,00 | 19,25',
    'Totalt | 30,75 | 30,00 | 60,75',
  ]);
  expect(printed).toMatchObject({ sums: { rows: 1, columns: 1 }, unit: 'mnkr' });
});

test('a column of sums has the sums of each value that has any', () => {
  const { heads, rows, printed } = print(costs, {
    columns: 'ar',
    values: [{ name: 'antal' }, { name: 'andel', total: 'none' }],
    total: { row: 'Totalt', column: 'Totalt' },
  });
  expect(heads[0]).toBe(' | 2018/2 | 2019/2 | Totalt');
  expect(rows.at(-1)).toBe('Totalt | 37 | . | 40 | . | 77');
  expect(printed?.sums).toEqual({ rows: 1, columns: 1 });
});

test('a sum along a row has the unit of its row', () => {
  const mixed = tableOf(
    'vad;ar;varde;enhet\nintäkt;2018;1;mnkr\nintäkt;2019;2;mnkr\nelever;2018;30;personer\nelever;2019;31;personer\n',
    [
      { name: 'vad', title: 'Vad', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'varde', title: 'Värde', type: 'integer', unitColumn: 'enhet' },
      { name: 'enhet', type: 'string' },
    ],
    ['vad', 'ar'],
  );
  const { rows } = print(mixed, { columns: 'ar', total: { column: 'Totalt' } });
  expect(rows).toEqual(['intäkt | mnkr | 1 | 2 | 3', 'elever | personer | 30 | 31 | 61']);
  expect(print(mixed, { columns: 'ar', total: { row: 'Totalt' } }).faults).toEqual(['total: varde (total-unit)']);
});

test('a sum with a missing part is missing, and the note says why', () => {
  const gaps = tableOf(
    'vad;ar;antal\na;2018;1\na;2019;..\nb;2018;2\n',
    [
      { name: 'vad', title: 'Vad', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'antal', type: 'integer', missingValues: ['..'] },
    ],
    ['vad', 'ar'],
  );
  const { rows, printed } = print(gaps, { columns: 'ar', total: { row: 'Totalt', column: 'Totalt' } });
  expect(rows).toEqual(['a | 1 | .. | ..', 'b | 2 | .. | ..', 'Totalt | 3 | .. | ..']);
  expect(printed?.notes).toEqual(['En summa anges inte där något av dess värden saknas.']);
  expect(print(gaps, { columns: 'ar' }).printed?.notes).toEqual([]);
});

test('rounded parts that make another sum are noted, and only then', () => {
  const halves = tableOf(
    'vad;n\na;1,4\nb;1,4\n',
    [
      { name: 'vad', type: 'string' },
      { name: 'n', type: 'number', decimalChar: ',' },
    ],
    'vad',
  );
  const rounded = print(halves, { values: [{ name: 'n', decimals: 0 }], total: { row: 'Totalt' } });
  expect(rounded.rows).toEqual(['a | 1', 'b | 1', 'Totalt | 3']);
  expect(rounded.printed?.notes).toEqual(['På grund av avrundning stämmer inte alla summor exakt med delarna.']);
  const exact = print(halves, { total: { row: 'Totalt' } });
  expect(exact.rows.at(-1)).toBe('Totalt | 2,8');
  expect(exact.printed?.notes).toEqual([]);
});

test('reports percentages that would be added, and says how to leave them out', () => {
  const { faults } = print(costs, {
    columns: [...list, { name: 'antal' }, { name: 'andel' }],
    total: { row: 'Totalt' },
  });
  expect(faults).toEqual(['columns.3: andel (total-unit)']);
  expect(print(costs, { columns: 'ar', values: [{ name: 'andel' }], total: { column: 'Alla' } }).faults).toEqual([
    'values.0: andel (total-unit)',
  ]);
});

test('reports a table without numbers to add up', () => {
  expect(print(costs, { columns: list, total: { row: 'Totalt' } }).faults).toEqual(['total: Totalt (total-none)']);
  expect(print(costs, { rows: { name: 'antal' }, values: [], total: { row: 'Totalt' } }).faults).toEqual([
    'total: Totalt (total-none)',
  ]);
  const columns = [...list, { name: 'antal', total: 'none' }] as const;
  expect(print(costs, { columns, total: { row: 'Totalt' } }).faults).toEqual(['total: Totalt (total-none)']);
});

test('reports a row of sums that has no place for its name', () => {
  expect(print(costs, { columns: [{ name: 'antal' }, ...list], total: { row: 'Totalt' } }).faults).toEqual([
    'total: Totalt (total-head)',
  ]);
});

test('years and the numbers of a key are not added', () => {
  const keyed = tableOf(
    'nr;n\n1;5\n2;6\n',
    [
      { name: 'nr', type: 'integer' },
      { name: 'n', type: 'integer' },
    ],
    'nr',
  );
  expect(print(keyed, { total: { row: 'Totalt' } }).rows).toEqual(['1 | 5', '2 | 6', 'Totalt | 11']);
});
