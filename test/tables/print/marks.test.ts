import { expect, test } from 'vitest';
import { print, tableOf } from './printing.ts';

const planned = (second: string) =>
  tableOf(
    `vad;n;anm;status\na;1;x;budget\nb;2;y;${second}\n`,
    [
      { name: 'vad', title: 'Vad', type: 'string' },
      { name: 'n', title: 'N', type: 'integer', statusColumn: 'status' },
      { name: 'anm', title: 'Anm', type: 'string' },
      { name: 'status', title: 'Status', type: 'string' },
    ],
    'vad',
  );
const columns = [{ name: 'vad' }, { name: 'n' }];

test('marks each number where statuses differ', () => {
  const { rows, printed } = print(planned('prognos'), { columns });
  expect(rows).toEqual(['a | 1 [b]', 'b | 2 [p]']);
  expect(printed?.legend).toEqual([
    { mark: 'b', status: 'budget' },
    { mark: 'p', status: 'prognos' },
  ]);
});

test('tells a status that all numbers have once, and marks none of them', () => {
  const { rows, printed } = print(planned('budget'), { columns, total: { row: 'Totalt' } });
  expect(rows).toEqual(['a | 1', 'b | 2', 'Totalt | 3']);
  expect(printed?.legend).toEqual([{ mark: '', status: 'budget' }]);
});

test('marks the sum also where a column tells the status of its parts', () => {
  const withStatus = [...columns, { name: 'status' }];
  const { rows } = print(planned('prognos'), { columns: withStatus, total: { row: 'Totalt' } });
  expect(rows).toEqual(['a | 1 | budget', 'b | 2 | prognos', 'Totalt | 3 [p] | –']);
  expect(print(planned('prognos'), { columns: withStatus }).printed?.legend).toEqual([]);
});
