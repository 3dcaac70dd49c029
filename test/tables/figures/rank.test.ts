import { expect, test } from 'vitest';
import { parseKeyFigures } from '../../../src/project/keyfigures.ts';
import { computeKeyFigures } from '../../../src/tables/figures/figures.ts';
import { collect } from '../data.ts';
import { faults, figure, tables } from './places.ts';

const young = 'rank: p.antal\nwhere: { alder: 0-4..80-w, ar: 2018 }';

test('the rank of a row counts from the highest', () => {
  expect(figure('rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: 5-9 }')).toMatchObject({
    ...{ value: 2, decimals: 0, unit: '', status: 'prognos' },
    origin: 'Antal i ”Folkmängd” (År 2019): plats 2 av 4 värden, räknat från det högsta (Ålder 5–9: 1\u00a0100).',
  });
});

test('the rank counts from the lowest where that is asked', () => {
  const found = figure('rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: 5-9 }\norder: lowest');
  expect(found).toMatchObject({ value: 3 });
  expect(found?.origin).toContain('plats 3 av 4 värden, räknat från det lägsta (Ålder 5–9: 1\u00a0100).');
});

test('equals share the better place', () => {
  const found = figure(`${young}\nof: { alder: 5-9 }`);
  expect(found).toMatchObject({ value: 1, status: 'utfall' });
  expect(found?.origin).toContain('plats 1 av 3 värden, delad med Ålder 0–4, räknat från det högsta (Ålder 5–9: 1');
  expect(figure(`${young}\nof: { alder: 80-w }`)).toMatchObject({ value: 3 });
});

test('a group has the rank of its sum', () => {
  const found = figure('rank: p.antal\nwhere: { alder: 0-4..80-w }\nby: ar\nof: { ar: 2019 }');
  expect(found).toMatchObject({ value: 1, status: 'prognos' });
  expect(found?.origin).toContain('plats 1 av 2 summor, en per År, delad med År 2018, räknat från det högsta (År 2019');
});

test.each([
  ['rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: [0-4, 5-9] }', '5:7 Ålder 0–4 och 5–9 (cell-many)'],
  ['rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: 0-9 }', '5:16 0-9 (where-value)'],
  ['rank: p.antal\nwhere: { alder: 0-4..80-w }\nby: alder\nof: { ar: 2019 }', '6:9 ar (group-key)'],
  ['rank: p.antal\nof: { alder: 0-4, ar: 2018 }', '3:9 Ålder 100+, År 2018 (cell-empty)'],
  ['rank: t.varde\nwhere: { ar: 2018 }\nof: { plats: syd }', '3:9 varde (sum-unit)'],
  [`${young}\nof: { alder: 0-4 }\norder: störst`, '6:10 störst (value-choice)'],
])('reports what is wrong with %j', (lines, fault) => {
  expect(faults(lines)).toEqual([fault]);
});

test('says which columns would make the row the only one', () => {
  const { report, problems } = collect();
  const text = 'f:\n  title: F\n  rank: t.varde\n  where: { plats: riket }\n  of: {}\n';
  computeKeyFigures(parseKeyFigures({ path: 'data/nyckeltal.yaml', text }, report), tables, report);
  expect(problems.map(({ rule, wording }) => [rule, wording.sv.text, wording.sv.hint])).toEqual([
    ['cell-many', '2 rader passar.', 'Ange också ar.'],
  ]);
});
