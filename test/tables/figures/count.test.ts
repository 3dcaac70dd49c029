import { expect, test } from 'vitest';
import { faults, figure } from './places.ts';

test('counts the rows that have a value, and says how many are missing', () => {
  expect(figure('count: p.antal\nunit: åldersgrupper')).toMatchObject({
    ...{ value: 7, decimals: 0, unit: 'åldersgrupper', status: 'prognos' },
    origin: 'Antal i ”Folkmängd”: antalet rader som har ett värde; 1 värde saknas.',
  });
  expect(figure('count: p.antal\nwhere: { ar: 2018, alder: 0-4..80-w }')).toMatchObject({
    ...{ value: 3, unit: '', status: 'utfall' },
    origin: 'Antal i ”Folkmängd” (År 2018, Ålder 0–4 till 80+): antalet rader som har ett värde.',
  });
});

test('counts the groups that have a value', () => {
  expect(figure('count: p.antal\nby: ar')).toMatchObject({
    value: 2,
    origin: 'Antal i ”Folkmängd”: antalet grupper, en per År, som har ett värde; 1 värde saknas.',
  });
  expect(figure('count: p.antal\nwhere: { ar: 2018 }\nby: alder')).toMatchObject({ value: 3 });
});

test('counts texts and mixed units too', () => {
  expect(figure('count: p.grupp')).toMatchObject({ value: 4 });
  expect(figure('count: p.grupp')?.origin).toContain('; 4 värden saknas.');
  expect(figure('count: t.varde')).toMatchObject({ value: 5 });
  expect(figure('count: t.plats\nby: plats')).toMatchObject({ value: 3, status: 'utfall' });
});

test('no value at all is none, not a fault', () => {
  expect(figure('count: p.antal\nwhere: { alder: 100-w, ar: 2018 }')).toMatchObject({ value: 0, status: 'utfall' });
});

test.each([
  ['count: p.antl', '3:10 antl (column-unknown)'],
  ['count: p.grupp\nby: antal', '4:7 antal (group-column)'],
  ['count: p.antal\nby: grupp', '4:7 grupp (cell-empty)'],
  ['count: p.antal\nunit: ""', '4:9 "" (value-form)'],
])('reports what is wrong with %j', (lines, fault) => {
  expect(faults(lines)).toEqual([fault]);
});
