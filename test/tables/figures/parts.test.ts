import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { cellFigure } from '../../../src/tables/figures/cell-figure.ts';
import { cellsOf } from '../../../src/tables/figures/cells.ts';
import { collect } from '../data.ts';
import { figure, table, tables } from './places.ts';

/** The parts of a figure as `role value unit status: rows`. */
function parts(lines: string): string[] {
  return (figure(lines)?.parts ?? []).map(
    ({ role, value, unit, status, rows }) => `${role} ${value} ${unit} ${status}: ${rows.join(' ')}`,
  );
}

test.each([
  ['value: t.varde\nwhere: { plats: norr, ar: 2019 }', ['cell 12.5 mnkr prognos: 1']],
  ['sum: t.varde\nwhere: { plats: norr }', ['sum 79.2 mnkr prognos: 0 1']],
  [
    'change: p.antal\nwhere: { alder: [5-9, 80-w] }\nfrom: { ar: 2018 }\nto: { ar: 2019 }',
    ['from 1600 personer utfall: 2 4', 'to 1550 personer prognos: 3 5'],
  ],
  [
    'percent-change: p.antal\nwhere: { alder: 80-w }\nfrom: { ar: 2018 }\nto: { ar: 2019 }',
    ['from 400 personer utfall: 4', 'to 450 personer prognos: 5'],
  ],
  [
    'share: p.antal\nwhere: { ar: 2019 }\nof: { alder: 5-9 }',
    ['part 1100 personer prognos: 3', 'whole 2803 personer prognos: 1 3 5 7'],
  ],
  [
    'ratio: p.antal\nwhere: { ar: 2019 }\nof: { alder: 80-w }\nto: { alder: 5-9 }',
    ['numerator 450 personer prognos: 5', 'denominator 1100 personer prognos: 3'],
  ],
  ['mean: p.antal\nwhere: { ar: 2018, alder: 0-4..80-w }', ['column null personer utfall: 0 2 4']],
  ['minimum: p.antal\nwhere: { ar: 2019 }', ['found 3 personer prognos: 7', 'column null personer prognos: 1 3 5 7']],
  [
    'maximum: p.antal\nwhere: { alder: [5-9, 80-w] }\nby: ar',
    ['found 1600 personer utfall: 2 4', 'column null personer prognos: 2 3 4 5'],
  ],
  [
    'rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: 80-w }',
    ['found 450 personer prognos: 5', 'column null personer prognos: 1 3 5 7'],
  ],
  [
    'rank: p.antal\nwhere: { alder: [5-9, 80-w] }\nby: ar\nof: { ar: 2019 }',
    ['found 1550 personer prognos: 3 5', 'column null personer prognos: 2 3 4 5'],
  ],
  ['count: p.antal\nwhere: { ar: 2018 }', ['column null  utfall: 0 2 4']],
])('tells what %j was computed from', (lines, expected) => {
  expect(parts(lines)).toEqual(expected);
});

test('knows its operation, and of a rank which end is first', () => {
  const asked = 'rank: p.antal\nwhere: { ar: 2019 }\nof: { alder: 5-9 }';
  expect(figure(asked)).toMatchObject({ operation: 'rank', order: 'highest' });
  expect(figure(`${asked}\norder: lowest`)).toMatchObject({ operation: 'rank', order: 'lowest' });
  expect(figure('sum: t.varde\nwhere: { plats: norr }')).toMatchObject({ operation: 'sum' });
  expect(figure('sum: t.varde\nwhere: { plats: norr }')).not.toHaveProperty('order');
});

test('a cell is its own only part', () => {
  const { report } = collect();
  const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);
  const found = cellFigure(table, 'varde', { plats: 'riket', ar: '2019' }, { place, placeOf: () => place }, report);
  expect(found?.operation).toBe('cell');
  expect(found?.parts).toMatchObject([
    { role: 'cell', value: 57, decimals: 0, unit: 'procent', status: 'prognos', table: 't', column: 'varde' },
  ]);
  expect([...(found?.parts[0]?.rows ?? [])]).toEqual([5]);
});

test('gives the cells of a part, with the row in words and the place in its file', () => {
  const [part] = figure('sum: p.antal\nwhere: { ar: 2019, alder: [0-4, 80-w] }')?.parts ?? [];
  const cells = part ? cellsOf(part, tables) : [];
  expect(cells).toMatchObject([
    {
      ...{ column: 'antal', key: 'Ålder 0–4, År 2019', value: 1250, decimals: 0, unit: 'personer' },
      ...{ status: 'prognos', vintage: '', place: { line: 3, column: 10 } },
    },
    { key: 'Ålder 80+, År 2019', value: 450, place: { line: 7 } },
  ]);
});

test('gives no more cells than asked for, and none of a table that is not there', () => {
  const [part] = figure('sum: p.antal\nwhere: { ar: 2019 }')?.parts ?? [];
  expect(part && cellsOf(part, tables, 3)).toHaveLength(3);
  expect(part && cellsOf(part, new Map())).toEqual([]);
});

test('the same computation gives figures that compare as the same', () => {
  const lines = 'mean: p.antal\nwhere: { alder: 0-4..80-w }';
  expect(isDeepStrictEqual(figure(lines)?.parts, figure(lines)?.parts)).toBe(true);
  expect(isDeepStrictEqual(figure(lines)?.parts, figure('mean: p.antal\nwhere: { ar: 2019 }')?.parts)).toBe(false);
});
