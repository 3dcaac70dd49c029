import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import type { Where } from '../../../src/project/where.ts';
import { cellFigure } from '../../../src/tables/figures/cell-figure.ts';
import type { Figure } from '../../../src/tables/table.ts';
import { collect, figuresOf, resourceOf, tableFrom } from '../data.ts';
import { faults, figure, table, tables } from './places.ts';

test('takes the value of one row', () => {
  expect(figure('value: t.varde\nwhere: { plats: norr, ar: 2019 }')).toMatchObject({
    ...{ name: 'f', title: 'Prov', value: 12.5, decimals: 1, unit: 'mnkr', status: 'prognos' },
    origin: 'Värde i ”Provtabell” (Plats norr, År 2019): ett enda värde.',
    place: { line: 1, column: 1 },
  });
});

test('keeps the words of a source that knows its value only about', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'integer', wordingColumn: 'ord' },
    { name: 'ord', type: 'string' },
  ];
  const facts = tableFrom(resourceOf({}, { fields }), 'k;n;ord\nko;11000;knappt 11 000\nantal;290;\n');
  const { lines, figures } = figuresOf(
    'ko:\n  title: Kö\n  value: t.n\n  where: { k: ko }\nantal:\n  title: Antal\n  value: t.n\n  where: { k: antal }\n',
    new Map([['t', facts]]),
  );
  expect(lines).toEqual([]);
  expect([figures.get('ko')?.wording, figures.get('antal')?.wording]).toEqual(['knappt 11 000', undefined]);
});

test('adds up with the least sure status', () => {
  expect(figure('sum: t.varde\nwhere: { plats: norr }')).toMatchObject({
    value: 79.2,
    unit: 'mnkr',
    status: 'prognos',
  });
});

test('computes a change exactly, in the unit of the column', () => {
  expect(figure('change: t.varde\nwhere: { plats: norr }\nfrom: { ar: 2018 }\nto: { ar: 2019 }')).toMatchObject({
    ...{ value: -54.2, decimals: 1, unit: 'mnkr' },
    origin: 'Värde i ”Provtabell” (Plats norr): från 66,7 (År 2018) till 12,5 (År 2019).',
  });
});

test('a change of percentages is in procentenheter', () => {
  const steps = 'where: { plats: riket }\nfrom: { ar: 2018 }\nto: { ar: 2019 }';
  expect(figure(`change: t.varde\n${steps}`)).toMatchObject({ value: 21, unit: 'procentenheter' });
});

test('computes a change in percent with one decimal', () => {
  const found = figure('percent-change: t.varde\nwhere: { plats: riket }\nfrom: { ar: 2018 }\nto: { ar: 2019 }');
  expect(found?.value).toBeCloseTo(58.333, 3);
  expect(found).toMatchObject({ decimals: 1, unit: 'procent', status: 'prognos' });
});

test('computes a ratio, as many times as asked', () => {
  const picks = 'where: { ar: 2018 }\nof: { plats: syd }\nto: { plats: norr }';
  expect(figure(`ratio: t.varde\n${picks}`)).toMatchObject({ value: 0, decimals: 2, unit: '', status: 'utfall' });
  const years = 'where: { plats: norr }\nof: { ar: 2018 }\nto: { ar: 2019 }\ntimes: 1000\ndecimals: 1';
  const found = figure(`ratio: t.varde\n${years}`);
  expect(found?.value).toBeCloseTo(5336, 6);
  expect(found?.origin).toContain('66,7 (År 2018) delat med 12,5 (År 2019), gånger 1\u00a0000.');
});

test.each([
  ['value: t.varde\nwhere: { plats: norr }', '3:10 value (cell-many)'],
  ['value: t.varde\nwhere: { plats: syd, ar: 2019 }', '3:10 varde (cell-empty)'],
  ['sum: u.varde', '3:8 u (table-unknown)'],
  ['sum: t.vaerde', '3:8 vaerde (column-unknown)'],
  ['sum: t.ar', '3:8 ar (cell-number)'],
  ['sum: t.varde\nwhere: { plats: riket }', '3:8 varde (sum-unit)'],
  ['sum: t.varde\nwhere: { plats: väst }', '4:19 väst (where-value)'],
  ['sum: t.varde\nwhere: { plats: [norr, väst] }', '4:26 väst (where-value)'],
  ['sum: t.varde\nwhere: { plats: [syd..norr] }', '4:20 syd..norr (where-range)'],
  ['change: t.varde\nfrom: { plats: norr, ar: 2018 }\nto: { plats: riket, ar: 2018 }', '5:7 varde (sum-unit)'],
  ['percent-change: t.varde\nwhere: { ar: 2018 }\nfrom: { plats: syd }\nto: { plats: norr }', '5:9 0 (figure-zero)'],
  ['ratio: t.varde\nwhere: { ar: 2018 }\nof: { plats: norr }\nto: { plats: syd }', '6:7 0 (figure-zero)'],
])('reports what is wrong with %j', (lines, fault) => {
  expect(faults(lines)).toEqual([fault]);
});

test('reports the faults of all figures in one run', () => {
  const { lines, figures } = figuresOf('a:\n  title: A\n  sum: t.x\nb:\n  title: B\n  sum: t.y\n', tables);
  expect(lines).toHaveLength(2);
  expect([...figures.values()]).toEqual([null, null]);
});

function cell(key: Where, column = 'varde'): { lines: string[]; found: Figure | undefined } {
  const { lines, report } = collect();
  const place = placeAt({ path: 'x.md', text: '' }, 1, 1);
  return { found: cellFigure(table, column, key, { place, placeOf: () => place }, report), lines };
}

test('finds the figure of one cell, with its place in the file', () => {
  expect(cell({ plats: 'norr', ar: '2019' })).toMatchObject({
    lines: [],
    found: {
      ...{ name: 't.varde {plats=norr ar=2019}', title: 'Provtabell: Värde (Plats norr, År 2019)' },
      ...{ value: 12.5, decimals: 1, unit: 'mnkr', status: 'prognos', origin: 'Avläst i data/t.csv:3:11.' },
      place: { line: 3, column: 11 },
    },
  });
});

test('says how many rows fit and which columns of the key are missing', () => {
  const { report, problems } = collect();
  const place = placeAt({ path: 'x.md', text: '' }, 1, 1);
  cellFigure(table, 'varde', { ar: 2018 }, { place, placeOf: () => place }, report);
  expect(problems.map(({ rule, wording }) => [rule, wording.sv.text, wording.sv.hint])).toEqual([
    ['cell-many', '3 rader passar.', 'Ange också plats.'],
  ]);
});

test('reports cells without a number', () => {
  expect(cell({ plats: 'syd', ar: 2019 }).lines).toEqual(['x.md:1:1 t.varde (cell-empty)']);
  expect(cell({ plats: 'syd', ar: 2018 }, 'enhet').lines).toEqual(['x.md:1:1 enhet (cell-number)']);
  expect(cell({ plats: 'syd', ar: 2018 }).lines).toEqual([]);
});
