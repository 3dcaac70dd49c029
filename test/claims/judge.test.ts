import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/claims/judge.ts';
import { parsePhrase } from '../../src/claims/phrase.ts';
import { truePhrase } from '../../src/claims/true-phrase.ts';
import type { Figure } from '../../src/tables/table.ts';
import { changeOf, figureOf, rankOf } from './figure.ts';

type Outcome = boolean | 'unit' | 'share' | 'multiple' | 'change' | 'rank';

function outcome(phrase: string, figure: Figure): Outcome | undefined {
  const parsed = parsePhrase(phrase);
  const judged = parsed && judge(parsed, figure);
  return judged && ('mismatch' in judged ? judged.mismatch : judged.holds);
}

/** A phrase, the values of which it is true, those of which it is false, and the unit. */
const amounts: [string, readonly number[], readonly number[], string?][] = [
  ['1 237', [1237], [1236, 1238, 1237.5]],
  ['1 200', [1200, 1150, 1237, 1249, 1249.9], [1149, 1149.9, 1250]],
  ['1 000', [500, 1237, 1499], [499, 1500]],
  ['0', [0, 0.4, -0.4], [0.5, 1]],
  ['0,1', [0.05, 0.149], [0.049, 0.15]],
  ['312', [-312, 312], [311, -313]],
  ['\u2212312', [-312], [312]],
  ['+312', [312], [-312]],
  ['33,7 procent', [33.746, 33.65], [33.75, 33.649], 'procent'],
  ['34 procent', [33.746, 33.5, 34.49], [33.49, 34.5], 'procent'],
  ['tolv', [12, 11.5], [11.4, 12.5]],
  ['hundra', [50, 149], [49, 150]],
  ['drygt 400', [400.1, 401, 440], [400, 399, 440.1, 441]],
  ['drygt 160', [161, 167, 176], [160, 177]],
  ['något över 400', [401, 440], [400, 441]],
  ['lite mer än 400', [401, 440], [400, 441]],
  ['drygt \u2212300', [-301, -330], [-300, -331, 301]],
  ['knappt 400', [360, 399, 399.9], [359.9, 400]],
  ['nästan 400', [360, 399], [359, 400]],
  ['nära 11 000', [9900, 10999], [9899, 11000]],
  ['inte fullt 400', [360], [400]],
  ['närmare 400', [360], [400]],
  ['cirka 300', [285, 300, 315], [284.9, 284, 315.1, 316]],
  ['omkring 300', [285, 315], [284, 316]],
  ['ungefär 300', [285, 315], [284, 316]],
  ['runt 300', [285, 315], [284, 316]],
  ['ca 300', [285, 315], [284, 316]],
  ['över 400', [400.1, 9000], [400, 399]],
  ['mer än 400', [401], [400]],
  ['fler än 400', [401], [400]],
  ['minst 400', [400, 401], [399, 399.9]],
  ['under 400', [399.9, 0], [400, 401]],
  ['färre än 400', [399], [400]],
  ['mindre än 400', [399], [400]],
  ['högst 400', [400, 0], [400.1, 401]],
  ['mellan 10 och 20', [10, 15, 20], [9.9, 20.1]],
  ['10–20', [10, 20], [9, 21]],
  ['0,5–1 procent', [0.5, 1], [0.49, 1.01], 'procent'],
  ['mellan tio och tjugo', [10, 20], [9, 21]],
  ['1–2 miljoner kronor', [1, 2], [0.9, 2.1], 'mnkr'],
  ['17 mnkr', [17, 16.5], [16.4, 17.5], 'mnkr'],
  ['17 mkr', [17], [18], 'mnkr'],
  ['17 MSEK', [17], [18], 'mnkr'],
  ['17 miljoner kronor', [17, 16.5], [16.4, 17.5], 'mnkr'],
  ['17 miljoner', [17], [18], 'mnkr'],
  ['17 mnkr', [17000, 16500], [16499, 17500], 'tkr'],
  ['17 000 tkr', [17, 16.5], [16.4, 17.5], 'mnkr'],
  ['1,5 mdkr', [1500, 1450], [1449, 1550], 'mnkr'],
  ['drygt 30 miljoner kronor', [31, 33], [30, 33.1], 'mnkr'],
  ['450 kronor', [450], [440], 'kr per timme'],
  ['en halv miljon', [500_000, 450_000], [449_999, 550_000]],
  ['2 procentenheter', [1.5, 2], [2.5], 'procentenheter'],
  ['treårsperiod', [3], [4], 'år'],
  ['fyra år', [4], [5], 'år'],
  ['strax över 400', [401, 440], [400, 441]],
  ['300 fler', [300, 349], [249, -300]],
  ['drygt 300 färre', [-312, 312], [-300, 331]],
  ['högst 300 fler', [0, 300], [301, -1]],
  ['17 miljoner kronor', [17, 16.5], [16.4, 17.5], 'miljoner kronor'],
  ['17 000 tkr', [17], [18], 'miljoner kronor'],
  ['12 hushåll', [12], [13], 'hushåll'],
];

const cases = amounts.flatMap(([phrase, right, wrong, unit = '']) => [
  ...right.map((value) => [phrase, value, unit, true] as const),
  ...wrong.map((value) => [phrase, value, unit, false] as const),
]);

test('the table of amounts is long enough to be trusted', () => {
  expect(cases.length).toBeGreaterThan(150);
});

test.each(cases)('“%s” of %d %s is %s', (phrase, value, unit, holds) => {
  expect(outcome(phrase, figureOf(value, { unit }))).toBe(holds);
});

const percentChange = (value: number) => figureOf(value, { operation: 'percent-change', unit: 'procent' });
const percent = (value: number) => figureOf(value, { unit: 'procent' });

test.each<[string, Figure, Outcome]>([
  ['hälften', percent(48), true],
  ['hälften', percent(52), true],
  ['hälften', percent(47.9), false],
  ['en tredjedel', percent(35.3), true],
  ['en tredjedel', percent(35.4), false],
  ['två tredjedelar', percent(66), true],
  ['en fjärdedel', percent(23), true],
  ['var femte', percent(20), true],
  ['var femte', percent(22.1), false],
  ['varannan', percent(50), true],
  ['tre av tio', percent(30), true],
  ['9 av 10', percent(92.1), false],
  ['drygt en tredjedel', percent(36.6), true],
  ['drygt en tredjedel', percent(33), false],
  ['drygt en tredjedel', percent(36.7), false],
  ['knappt hälften', percent(45), true],
  ['knappt hälften', percent(50), false],
  ['ungefär hälften', percent(55), true],
  ['ungefär hälften', percent(55.1), false],
  ['mer än hälften', percent(50.1), true],
  ['mer än hälften', percent(50), false],
  ['hälften', figureOf(0.5, { operation: 'ratio' }), true],
  ['hälften', figureOf(50), 'share'],
  ['fördubblas', figureOf(1.9, { operation: 'ratio' }), true],
  ['fördubblas', figureOf(1.89, { operation: 'ratio' }), false],
  ['fördubblades', changeOf(100, 210), true],
  ['fördubblats', changeOf(100, 211), false],
  ['tredubblas', changeOf(100, 300), true],
  ['halveras', changeOf(200, 100), true],
  ['halveras', changeOf(200, 94), false],
  ['nästan fördubblats', changeOf(100, 199), true],
  ['nästan fördubblats', changeOf(100, 200), false],
  ['mer än fördubblats', changeOf(100, 201), true],
  ['mer än halverats', changeOf(100, 49), true],
  ['mer än halverats', changeOf(100, 51), false],
  ['nästan halverats', changeOf(100, 54), true],
  ['fördubblas', figureOf(2), 'multiple'],
  ['ökar', changeOf(1000, 1005), true],
  ['ökar', changeOf(1000, 1004), false],
  ['ökade', changeOf(1000, 990), false],
  ['minskar', changeOf(1000, 995), true],
  ['minskat', changeOf(1000, 996), false],
  ['färre', changeOf(1000, 900), true],
  ['fler', changeOf(1000, 900), false],
  ['oförändrad', changeOf(1000, 1010), true],
  ['oförändrad', changeOf(1000, 1011), false],
  ['stagnerar', changeOf(5031, 5198), false],
  ['planar ut', changeOf(1000, 990), true],
  ['ligger still', changeOf(1000, 1000), true],
  ['300 fler', changeOf(1000, 1312), true],
  ['300 fler', changeOf(1000, 688), false],
  ['drygt 300 färre', changeOf(1000, 688), true],
  ['drygt 300 färre', changeOf(1000, 1312), false],
  ['högst 400 färre', changeOf(1000, 688), true],
  ['högst 400 färre', changeOf(1000, 1001), false],
  ['minskar med drygt 300', changeOf(1000, 688), true],
  ['ökar med drygt 300', changeOf(1000, 688), false],
  ['en ökning på 300–320', changeOf(1000, 1312), true],
  ['en ökning på 300–320', changeOf(1000, 688), false],
  ['en tredjedel fler', figureOf(33.7, { operation: 'percent-change', unit: 'procent' }), true],
  ['en tredjedel färre', figureOf(33.7, { operation: 'percent-change', unit: 'procent' }), false],
  ['33,7 procent mer', figureOf(33.7, { operation: 'percent-change', unit: 'procent' }), true],
  ['en ökning', changeOf(1000, 1010), true],
  ['står still', changeOf(1000, 1010), true],
  ['en fördubbling', changeOf(100, 200), true],
  ['ökar', figureOf(5), 'change'],
  ['störst', rankOf(1, 'highest'), true],
  ['näst störst', rankOf(2, 'highest'), true],
  ['näst störst', rankOf(3, 'highest'), false],
  ['tredje störst', rankOf(3, 'highest'), true],
  ['lägst', rankOf(1, 'lowest'), true],
  ['lägst', rankOf(1, 'highest'), 'rank'],
  ['störst', figureOf(1), 'rank'],
  ['33 procent', figureOf(33, { unit: 'procentenheter' }), 'unit'],
  ['2 procentenheter', percent(2), 'unit'],
  ['17 mnkr', figureOf(17), 'unit'],
  ['17 procent', figureOf(17, { unit: 'mnkr' }), 'unit'],
  ['4 månader', figureOf(4, { unit: 'år' }), 'unit'],
  ['4 år', figureOf(4, { unit: 'personer' }), 'unit'],
  ['300 personer', figureOf(300, { unit: 'mnkr' }), 'unit'],
  ['300 personer', figureOf(300, { unit: 'hushåll' }), 'unit'],
  ['300 barn', figureOf(300, { unit: 'personer' }), true],
  ['2 miljoner invånare', figureOf(2, { unit: 'mnkr' }), 'unit'],
])('“%s” of %j is %s', (phrase, figure, expected) => {
  expect(outcome(phrase, figure)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['knappt 11 000', 'knappt 11 000', true],
  ['nära 11 000', 'knappt 11 000', true],
  ['högst 11 000', 'knappt 11 000', true],
  ['mer än 9 000', 'knappt 11 000', true],
  ['drygt 10 000', 'knappt 11 000', false],
  ['10 950', 'knappt 11 000', false],
  ['hälften', 'hälften', true],
  ['hälften', 'ungefär hälften', false],
])('“%s” of a source that says “%s” is %s', (phrase, wording, holds) => {
  expect(outcome(phrase, figureOf(50, { unit: wording.includes('hälften') ? 'procent' : '', wording }))).toBe(holds);
});

test('what is suggested instead of a false phrase is true', () => {
  const phrases = [
    '1 200',
    'drygt 160',
    'knappt 3 000',
    'cirka 40',
    'över 100',
    'minst 7',
    'under 12',
    'högst 9 barn',
    '10–20',
    'tolv',
    'hälften',
    'drygt en tredjedel',
    'fördubblas',
    'ökar',
    'oförändrad',
    'näst störst',
    '12,5 mnkr',
    '3 miljoner kronor',
    '33 procent',
    'drygt 300 fler',
    'minskar med 20 procent',
    'mellan 5 och 8',
    'var femte',
    'en tredjedel färre',
    'nästan halverats',
    'lägst sedan 2018',
    'treårsperiod',
    '\u2212312',
    'en halv miljon',
  ];
  const value = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100);
  const figures = fc.oneof(
    value.map((v) => figureOf(v, { decimals: 2 })),
    value.map((v) => figureOf(v, { decimals: 2, unit: 'mnkr' })),
    value.map((v) => figureOf(v, { decimals: 2, unit: 'procent' })),
    value.map((v) => figureOf(-v, { decimals: 2, unit: 'procent' })),
    value.map((v) => figureOf(v, { decimals: 1, unit: 'per 100 i åldern 20–64 år' })),
    value.map((v) => figureOf(v, { decimals: 2, operation: 'ratio' })),
    value.map((v) => figureOf(v, { decimals: 0, unit: 'personer', wording: 'drygt 300' })),
    fc.tuple(value, value).map(([a, b]) => changeOf(a, b, { value: Math.round((b - a) * 100) / 100, decimals: 2 })),
    fc.integer({ min: 1, max: 30 }).map((v) => rankOf(v, 'highest')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...phrases), figures, (phrase, figure) => {
      expect(outcome(truePhrase(parsePhrase(phrase), figure), figure)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a suggestion keeps the author’s own hedge, unit and words', () => {
  expect(truePhrase(parsePhrase('drygt 160 barn'), figureOf(487))).toBe('drygt 480\u00a0barn');
  expect(truePhrase(parsePhrase('knappt 17 miljoner kronor'), figureOf(30.5, { unit: 'mnkr', decimals: 1 }))).toBe(
    'knappt 31\u00a0miljoner\u00a0kronor',
  );
  expect(truePhrase(parsePhrase('hälften'), figureOf(35, { unit: 'procent' }))).toBe('en tredjedel');
  expect(truePhrase(parsePhrase('stagnerar'), changeOf(5031, 5198))).toBe('ökar');
  expect(truePhrase(parsePhrase('har stagnerat'), changeOf(5031, 5198))).toBe('har ökat');
  expect(truePhrase(parsePhrase('planade ut'), changeOf(450, 353))).toBe('minskar');
  expect(truePhrase(parsePhrase('nästan fördubblats'), changeOf(100, 290))).toBe('nästan tredubblats');
  expect(truePhrase(parsePhrase('drygt en tredjedel färre'), percentChange(-22))).toBe('drygt en femtedel färre');
  expect(truePhrase(parsePhrase('drygt en tredjedel fler'), percentChange(-22))).toBe('drygt en femtedel färre');
  expect(truePhrase(parsePhrase('störst'), rankOf(3, 'highest'))).toBe('tredje störst');
});
