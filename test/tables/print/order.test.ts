import { expect, test } from 'vitest';
import { costs, print, tableOf } from './printing.ts';

const rising = (by: string) => ({ by, order: 'rising' }) as const;
const falling = (by: string) => ({ by, order: 'falling' }) as const;

const places = tableOf(
  'plats;grad;n\nörebro;mycket;2\nÄngelholm;lite;..\nAle;mellan;10\nÅmål;lite;2\n',
  [
    { name: 'plats', title: 'Plats', type: 'string' },
    { name: 'grad', type: 'string', categories: ['lite', 'mellan', 'mycket'] },
    { name: 'n', type: 'integer', missingValues: ['..'] },
  ],
  'plats',
);

const firsts = (rows: readonly string[]): string[] => rows.map((row) => row.split(' | ')[0] ?? '');

test('orders rows by numbers, missing ones last either way, equal ones as they were', () => {
  expect(firsts(print(places, { sort: rising('n') }).rows)).toEqual(['örebro', 'Åmål', 'Ale', 'Ängelholm']);
  expect(firsts(print(places, { sort: falling('n') }).rows)).toEqual(['Ale', 'örebro', 'Åmål', 'Ängelholm']);
});

test('orders texts as Swedish does, categories in their own order', () => {
  expect(firsts(print(places, { sort: rising('plats') }).rows)).toEqual(['Ale', 'Åmål', 'Ängelholm', 'örebro']);
  expect(firsts(print(places, { sort: falling('grad') }).rows)).toEqual(['örebro', 'Ale', 'Ängelholm', 'Åmål']);
});

test('orders age groups by age', () => {
  const ages = tableOf(
    'alder;n\n10-14;1\n100-w;2\n5-9;3\n',
    [
      { name: 'alder', type: 'string' },
      { name: 'n', type: 'integer' },
    ],
    'alder',
  );
  expect(firsts(print(ages, { sort: rising('alder') }).rows)).toEqual(['5–9', '10–14', '100+']);
});

test('orders a cross table by a head, and leaves sums last', () => {
  const layout = { columns: 'ar', values: [{ name: 'antal' }], total: { row: 'Totalt', column: 'Båda' } } as const;
  expect(firsts(print(costs, { ...layout, sort: rising('2019') }).rows)).toEqual(['Äldre', 'Skola', 'Totalt']);
  expect(firsts(print(costs, { ...layout, sort: falling('Båda') }).rows)).toEqual(['Skola', 'Äldre', 'Totalt']);
  expect(firsts(print(costs, { ...layout, sort: falling('verksamhet') }).rows)).toEqual(['Äldre', 'Skola', 'Totalt']);
});

test('reports an order by what is not printed', () => {
  expect(print(costs, { columns: 'ar', values: [{ name: 'antal' }], sort: rising('2020') }).faults).toEqual([
    'sort.by: 2020 (sort-column)',
  ]);
});
