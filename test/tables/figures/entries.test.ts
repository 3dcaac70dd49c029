import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { figuresOf } from '../data.ts';
import { faults, figure } from './places.ts';

test('the mean of rows has one decimal more than they have, and the least sure status', () => {
  expect(figure('mean: p.antal\nwhere: { alder: 0-4..80-w }')).toMatchObject({
    ...{ decimals: 1, unit: 'personer', status: 'prognos' },
    ...{ value: 5600 / 6, origin: 'Antal i ”Folkmängd” (Ålder 0–4 till 80+): medelvärdet av 6 värden.' },
  });
  expect(figure('mean: t.varde\nwhere: { plats: norr }')).toMatchObject({ value: 39.6, decimals: 2, unit: 'mnkr' });
});

test('the mean of groups is that of their sums', () => {
  expect(figure('mean: p.antal\nwhere: { alder: 0-4..80-w }\nby: ar\ndecimals: 0')).toMatchObject({
    ...{ value: 2800, decimals: 0 },
    origin: 'Antal i ”Folkmängd” (Ålder 0–4 till 80+): medelvärdet av 2 summor, en per År.',
  });
});

test('percentages have a mean, a highest, a lowest and a rank', () => {
  const where = 'where: { plats: riket }';
  expect(figure(`mean: t.varde\n${where}`)).toMatchObject({ value: 46.5, decimals: 1, unit: 'procent' });
  expect(figure(`maximum: t.varde\n${where}`)).toMatchObject({ value: 57, unit: 'procent' });
  expect(figure(`minimum: t.varde\n${where}`)).toMatchObject({ value: 36, unit: 'procent' });
  expect(figure(`rank: t.varde\n${where}\nof: { ar: 2018 }`)).toMatchObject({ value: 2, unit: '' });
});

test('the highest of rows has the status of its row, which is named', () => {
  expect(figure('maximum: t.varde\nwhere: { plats: norr }')).toMatchObject({
    ...{ value: 66.7, decimals: 1, unit: 'mnkr', status: 'utfall' },
    origin: 'Värde i ”Provtabell” (Plats norr): 66,7 (År 2018), det högsta av 2 värden.',
  });
  expect(figure('minimum: p.antal\nwhere: { ar: 2019 }')).toMatchObject({
    ...{ value: 3, unit: 'personer', status: 'prognos' },
    origin: 'Antal i ”Folkmängd” (År 2019): 3 (Ålder 100+), det lägsta av 4 värden.',
  });
});

test('the highest of groups names its group', () => {
  expect(figure('maximum: p.antal\nwhere: { alder: [0-4, 5-9] }\nby: [ar]')).toMatchObject({
    ...{ value: 2400, status: 'utfall' },
    origin: 'Antal i ”Folkmängd” (Ålder 0–4 och 5–9): 2\u00a0400 (År 2018), det högsta av 2 summor, en per År.',
  });
  const both = figure('minimum: p.antal\nwhere: { alder: 0-4..80-w }\nby: [ar, alder]');
  expect(both?.origin).toContain('400 (Ålder 80+, År 2018), det lägsta av 6 summor, en per År och Ålder.');
});

test('all rows at a tie are named, and the least sure of them gives the status', () => {
  expect(figure('maximum: p.antal\nwhere: { ar: 2018, alder: 0-4..80-w }')).toMatchObject({
    ...{ value: 1200, status: 'utfall' },
    origin:
      'Antal i ”Folkmängd” (År 2018, Ålder 0–4 till 80+): 1\u00a0200 (Ålder 0–4 och Ålder 5–9), det högsta av 3 värden.',
  });
  const yaml = 'a:\n  title: A\n  maximum: t.n\n';
  const columns = [{ name: 'n', type: 'integer', status: (row: number) => (row === 1 ? 'mål' : 'utfall') }] as const;
  const { figures } = figuresOf(yaml, new Map([['t', tableOf(columns, [[7], [7], [3]])]]));
  expect(figures.get('a')).toMatchObject({
    status: 'mål',
    origin: 'n i ”Prov”: 7 (rad 2 i data/prov.csv och rad 3 i data/prov.csv), det högsta av 3 värden.',
  });
});

test('a single row is not told from others', () => {
  expect(figure('maximum: p.antal\nwhere: { alder: 0-4, ar: 2018 }')?.origin).toBe(
    'Antal i ”Folkmängd” (Ålder 0–4, År 2018): 1\u00a0200, det högsta av ett enda värde.',
  );
  expect(figure('maximum: p.antal\nwhere: { alder: 0-4 }\nby: alder')?.origin).toContain(
    '2\u00a0450, det högsta av en enda summa, en per Ålder.',
  );
});

test.each([
  ['mean: p.antal', '3:9 Ålder 100+, År 2018 (cell-empty)'],
  ['maximum: p.antal\nby: ar', '3:12 År 2018 (cell-empty)'],
  ['minimum: t.varde\nwhere: { ar: 2018 }', '3:12 varde (sum-unit)'],
  ['mean: t.varde\nwhere: { plats: riket }\nby: plats', '3:9 varde (sum-unit)'],
  ['mean: t.enhet', '3:9 enhet (cell-number)'],
  ['mean: p.antal\nby: ars', '4:7 ars (column-unknown)'],
  ['mean: p.antal\nby: [ar, antal]', '4:12 antal (group-column)'],
  ['mean: p.antal\nby: grupp', '4:7 grupp (cell-empty)'],
  ['mean: p.antal\nby: [ar, ar]', '4:7 ["ar","ar"] (value-form)'],
])('reports what is wrong with %j', (lines, fault) => {
  expect(faults(lines)).toEqual([fault]);
});

test('a table without rows has nothing to compare', () => {
  const tables = new Map([['t', tableOf([{ name: 'n', type: 'integer' }], [])]]);
  const { lines } = figuresOf('a:\n  title: A\n  mean: t.n\nb:\n  title: B\n  sum: t.n\n', tables);
  expect(lines).toEqual(['data/nyckeltal.yaml:3:9 n (cell-empty)', 'data/nyckeltal.yaml:6:8 n (cell-empty)']);
});
