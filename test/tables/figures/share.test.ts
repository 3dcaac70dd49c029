import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { figuresOf } from '../data.ts';
import { faults, figure } from './places.ts';

test('a share is of all rows of where, in percent and not rounded', () => {
  const found = figure('share: p.antal\nwhere: { ar: 2019 }\nof: { alder: [0-4, 5-9] }');
  expect(found?.value).toBeCloseTo(83.83874, 5);
  expect(found).toMatchObject({
    ...{ decimals: 1, unit: 'procent', status: 'prognos' },
    origin: 'Antal i ”Folkmängd” (År 2019): 2\u00a0350 (Ålder 0–4 och 5–9) av 2\u00a0803, i procent.',
  });
});

test('a share has the status of the whole, and decimals as asked', () => {
  const found = figure('share: p.antal\nwhere: { alder: 0-4 }\nof: { ar: 2018 }\ndecimals: 0');
  expect(found).toMatchObject({ decimals: 0, status: 'prognos' });
});

test.each([
  ['share: p.antal\nof: { alder: 0-4 }', '3:10 antal (cell-empty)'],
  ['share: p.antal\nwhere: { alder: 0-4..5-9 }\nof: { alder: 80-w }', '5:16 80-w (where-value)'],
  ['share: t.varde\nof: { plats: norr }', '3:10 varde (sum-unit)'],
  ['share: t.varde\nwhere: { plats: riket }\nof: { ar: 2018 }', '3:10 varde (sum-unit)'],
  ['share: t.varde\nwhere: { plats: syd, ar: 2018 }\nof: { plats: syd }', '3:10 0 (figure-zero)'],
  ['share: p.antal', '2:3 – (key-missing)'],
])('reports what is wrong with %j', (lines, fault) => {
  expect(faults(lines)).toEqual([fault]);
});

test('reports a whole and a pick that are both wrong', () => {
  expect(faults('share: p.antal\nof: { alder: 0-3 }')).toEqual(['4:16 0-3 (where-age)', '3:10 antal (cell-empty)']);
});

test('refuses amounts below zero, of which a part could be more than the whole', () => {
  const rows = [
    ['skatt', 100],
    ['lön', -90.5],
  ];
  const columns = [
    { name: 'post', type: 'string' },
    { name: 'belopp', type: 'number', decimals: 1 },
  ] as const;
  const tables = new Map([['ekonomi', tableOf(columns, rows)]]);
  const yaml = 'a:\n  title: A\n  share: ekonomi.belopp\n  of: { post: skatt }\n';
  expect(figuresOf(yaml, tables).lines).toEqual([
    'data/nyckeltal.yaml:3:10 −90,5 (rad 3 i data/prov.csv) (figure-negative)',
  ]);
});
