import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { checkClaims } from '../../src/claims/check.ts';
import type { Binding } from '../../src/tables/binding.ts';
import type { Figure, Tables } from '../../src/tables/table.ts';
import { tableOf } from '../support/table.ts';
import { changeOf, figureOf, place, rankOf } from './figure.ts';

const nothing: Tables = new Map();

function check(phrase: string, figure: Figure, given: Partial<Binding> = {}, tables = nothing): Problem[] {
  const problems: Problem[] = [];
  checkClaims([{ kind: 'claim', place, phrase, figure, ...given }], tables, (problem) => problems.push(problem));
  return problems;
}

test('a false claim tells the phrase, what it stands for, the figure, how it came about, and what would be true', () => {
  const [problem, ...rest] = check('drygt 160', figureOf(150, { origin: '5 198 − 5 048.' }));
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ rule: 'claim-false', severity: 'error', found: 'drygt 160' });
  expect(problem?.wording.sv).toEqual({
    text: 'Påståendet stämmer inte: ”drygt 160” står för mer än 160 och högst 176, men ”Folkmängd” är 150. 5 198 − 5 048.',
    expected: 'drygt 140',
    hint: 'Skriv drygt 140, eller ändra det som talet är bundet till.',
  });
  expect(problem?.wording.en.text).toContain('“drygt 160” stands for more than 160 and at most 176');
  expect(check('drygt 160', figureOf(167))).toEqual([]);
});

test('that the number of pupils stagnates is contradicted by its own table', () => {
  const [problem] = check('stagnerar', changeOf(5031, 5198));
  expect(problem?.wording.sv.text).toBe(
    'Påståendet stämmer inte: ”stagnerar” står för en förändring på minst −1 och högst 1 procent, men ”Folkmängd” är 167 (3,32 procent). ',
  );
  expect(problem?.wording.sv.expected).toBe('ökar');
});

test('words that are no number are refused, and years are told apart', () => {
  expect(check('många', figureOf(105))).toMatchObject([{ rule: 'claim-form' }]);
  expect(check('2021', figureOf(2021))).toMatchObject([{ rule: 'claim-year' }]);
  expect(check('2021–2023', figureOf(2021))).toMatchObject([{ rule: 'claim-year' }]);
  expect(check('2 021', figureOf(2021))).toEqual([]);
});

test('a unit must be that of the figure', () => {
  expect(check('33,7 procent', figureOf(33.7, { unit: 'procentenheter' }))).toMatchObject([{ rule: 'claim-unit' }]);
  expect(check('33,7 procent', figureOf(33.7, { unit: 'procent' }))).toEqual([]);
  expect(check('300 personer', figureOf(300, { unit: 'mnkr' }))).toMatchObject([{ rule: 'claim-unit' }]);
  expect(check('300 barn', figureOf(300, { unit: 'personer' }))).toEqual([]);
});

test('words of change and place need such a figure', () => {
  expect(check('ökar', figureOf(5))).toMatchObject([{ rule: 'claim-kind' }]);
  expect(check('störst', figureOf(1))).toMatchObject([{ rule: 'claim-kind' }]);
  expect(check('störst', rankOf(1, 'highest'))).toEqual([]);
});

test('both ends of a range are checked against their own figures', () => {
  const to = figureOf(35, { unit: 'procent' });
  const from = figureOf(25, { unit: 'procent' });
  expect(check('25–35 procent', from, { to })).toEqual([]);
  expect(check('25–38 procent', from, { to })).toMatchObject([
    { rule: 'claim-false', wording: { sv: { expected: '25–35\u00a0procent' } } },
  ]);
  expect(check('20–35 procent', figureOf(33, { unit: 'procent' }), { to })).toHaveLength(1);
  expect(check('25 procent', from, { to })).toMatchObject([{ rule: 'claim-range' }]);
});

test('what would be true instead of a range is a range of both figures', () => {
  const would = (phrase: string, from: Figure, to: Figure): string | undefined =>
    check(phrase, from, { to })[0]?.wording.sv.expected;
  const percent = (value: number) => figureOf(value, { unit: 'procent', decimals: 1 });
  expect(would('25–38 procent', percent(25), percent(35))).toBe('25–35\u00a0procent');
  expect(
    would('mellan 2 och 3 miljoner kronor', figureOf(12.4, { unit: 'mnkr' }), figureOf(17, { unit: 'mnkr' })),
  ).toBe('12–17\u00a0miljoner\u00a0kronor');
  expect(would('25–30 procent', figureOf(25, { unit: 'procent', wording: 'drygt 20 procent' }), percent(30))).toBe(
    'drygt 20 procent och 30\u00a0procent',
  );
});

test('a share, a multiple and a place are told as what they are', () => {
  const text = (phrase: string, figure: Figure): string | undefined => check(phrase, figure)[0]?.wording.sv.text;
  expect(text('hälften', figureOf(0.3, { operation: 'ratio' }))).toContain(
    '”hälften” står för en andel på minst 48 och högst 52 procent, men ”Folkmängd” är 0,30 (30 procent)',
  );
  expect(text('fördubblas', changeOf(100, 150))).toContain(
    'en kvot på minst 1,9 och högst 2,1, men ”Folkmängd” är 50 (kvoten 1,50)',
  );
  expect(text('näst störst', rankOf(1, 'highest'))).toContain(
    '”näst störst” står för plats 2, men ”Folkmängd” är plats 1',
  );
  expect(text('minskar', changeOf(0, 5))).toContain('en förändring på högst −0,5 procent, men ”Folkmängd” är 5.');
});

test('a number that is said to grow or shrink is told with its sign', () => {
  const [problem] = check('drygt 300 fler', changeOf(1000, 688));
  expect(problem?.wording.sv.text).toContain('står för mer än 300 och högst 330, men ”Folkmängd” är −312.');
  expect(problem?.wording.sv.expected).toBe('drygt 300\u00a0färre');
  expect(check('minskar med 300', changeOf(1000, 1300))[0]?.wording.sv.expected).toBe('ökar med 300');
});

test('what is lowest since a year is compared from that year on', () => {
  const columns = [
    { name: 'ar', type: 'year' },
    { name: 'antal', type: 'integer' },
  ] as const;
  const folkmangd = tableOf(columns, [
    [2018, 5],
    [2019, 4],
    [2020, 3],
  ]);
  const tables: Tables = new Map([['folkmangd', folkmangd]]);
  expect(check('lägst sedan 2018', rankOf(1, 'lowest', [0, 1, 2]), {}, tables)).toEqual([]);
  expect(check('lägst sedan 2018', rankOf(1, 'lowest', [1, 2]), {}, tables)).toMatchObject([{ rule: 'claim-since' }]);
  expect(check('lägst sedan 2019', rankOf(1, 'lowest', [1, 2]), {}, tables)).toEqual([]);
});

test('a source’s own wording is what its claims are checked against, and must be such a phrase itself', () => {
  expect(check('knappt 11 000', figureOf(11000, { wording: 'knappt 11 000' }))).toEqual([]);
  const [problem] = check('drygt 11 000', figureOf(11000, { wording: 'knappt 11 000' }));
  expect(problem).toMatchObject({ rule: 'claim-false' });
  expect(problem?.wording.sv.expected).toBe('knappt 11 000');
  expect(check('11 000', figureOf(11000, { wording: 'många' }))).toMatchObject([{ rule: 'claim-wording' }]);
});

test('a tolerance lets one claim be further off, and is told where it is not needed', () => {
  expect(check('drygt 160', figureOf(150), { tolerance: '10' })).toEqual([]);
  expect(check('drygt 160', figureOf(150), { tolerance: '10 %' })).toEqual([]);
  expect(check('drygt 160', figureOf(150), { tolerance: '5' })).toMatchObject([{ rule: 'claim-false' }]);
  expect(check('drygt 160', figureOf(144), { tolerance: '10 %' })).toEqual([]);
  expect(check('drygt 160', figureOf(143.9), { tolerance: '10 %' })).toMatchObject([{ rule: 'claim-false' }]);
  expect(check('knappt 200', figureOf(160), { tolerance: '10 %' })).toEqual([]);
  expect(check('knappt 200', figureOf(159.9), { tolerance: '10 %' })).toMatchObject([{ rule: 'claim-false' }]);
  expect(check('stagnerar', changeOf(1000, 1018), { tolerance: '2 %' })).toEqual([]);
  expect(check('stagnerar', changeOf(1000, 1021), { tolerance: '2 %' })).toMatchObject([{ rule: 'claim-false' }]);
  expect(check('drygt 160', figureOf(150), { tolerance: 'lite' })).toMatchObject([{ rule: 'tolerance-form' }]);
  expect(check('drygt 160', figureOf(170), { tolerance: '10' })).toMatchObject([{ rule: 'tolerance-unused' }]);
});

test('values are not checked: the program wrote them', () => {
  expect(check('1', figureOf(2), { kind: 'value' })).toEqual([]);
});
