/** The house's table of phrases again, as plainly as can be and in whole numbers, against what the program says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../src/base/number.ts';
import { judge } from '../../src/claims/judge.ts';
import { parsePhrase } from '../../src/claims/phrase.ts';
import type { Figure } from '../../src/tables/table.ts';
import { changeOf, figureOf } from './figure.ts';

function isTrue(phrase: string, figure: Figure): boolean | undefined {
  const parsed = parsePhrase(phrase);
  const judged = parsed && judge(parsed, figure);
  return judged && 'holds' in judged ? judged.holds : undefined;
}

/** Of v and N, both whole numbers of the same small unit. */
type Rule = (n: number, v: number) => boolean;

const over: Rule = (n, v) => n < v && 10 * v <= 11 * n;
const under: Rule = (n, v) => 9 * n <= 10 * v && v < n;
const near: Rule = (n, v) => 19 * n <= 20 * v && 20 * v <= 21 * n;
const more: Rule = (n, v) => v > n;
const less: Rule = (n, v) => v < n;

const rules: Readonly<Record<string, Rule>> = {
  ...{ drygt: over, 'något över': over, 'lite mer än': over },
  ...{ knappt: under, nästan: under, nära: under, 'inte fullt': under, närmare: under },
  ...{ cirka: near, omkring: near, ungefär: near, runt: near, ca: near },
  ...{ över: more, 'mer än': more, 'fler än': more, minst: (n, v) => v >= n },
  ...{ under: less, 'färre än': less, 'mindre än': less, högst: (n, v) => v <= n },
};
const hedges = fc.constantFrom(...Object.keys(rules));

/** A number and one near it, at or beside an end of an interval more often than not. */
const pairs = fc.integer({ min: 1, max: 3_000_000 }).chain((n) => {
  const ends = [0.9, 0.95, 1, 1.05, 1.1].flatMap((times) => [Math.floor(n * times), Math.ceil(n * times)]);
  const beside = fc
    .tuple(fc.constantFrom(...ends), fc.integer({ min: -1, max: 1 }))
    .map(([end, off]) => Math.max(0, end + off));
  return fc.record({ n: fc.constant(n), v: fc.oneof(beside, fc.integer({ min: 0, max: 2 * n })) });
});

const runs = { numRuns: 3000 };
const hundredths = (n: number): string => formatNumber(n / 100, { decimals: 2 });

test('a hedge before any number', () => {
  const checked = fc.property(hedges, pairs, (hedge, { n, v }) => {
    expect(isTrue(`${hedge} ${hundredths(n)}`, figureOf(v / 100))).toBe(rules[hedge]?.(n, v));
  });
  fc.assert(checked, runs);
});

test('a number alone is true of exactly what rounds to it', () => {
  const parts = fc.record({
    digits: fc.integer({ min: 1, max: 9999 }).filter((digits) => digits % 10 !== 0),
    zeros: fc.integer({ min: 0, max: 4 }),
    off: fc.integer({ min: -9, max: 9 }),
  });
  const checked = fc.property(parts, ({ digits, zeros, off }) => {
    const step = 10 ** zeros;
    const n = digits * step;
    const v = n + (off * step) / 10;
    const holds = 10 * v >= 10 * n - 5 * step && 10 * v < 10 * n + 5 * step;
    expect(isTrue(formatNumber(n, { decimals: 0 }), figureOf(v))).toBe(holds);
  });
  fc.assert(checked, runs);
});

test('a range', () => {
  const checked = fc.property(pairs, fc.integer({ min: 0, max: 500_000 }), (pair, wide) => {
    const { n, v } = pair;
    const range = [n, n + wide].map(hundredths).join('\u2013');
    expect(isTrue(range, figureOf(v / 100))).toBe(n <= v && v <= n + wide);
    expect(isTrue(`mellan ${range.replace('\u2013', ' och ')}`, figureOf(v / 100))).toBe(n <= v && v <= n + wide);
  });
  fc.assert(checked, runs);
});

test('money in one unit of a figure in another', () => {
  const checked = fc.property(fc.constantFrom('', ...Object.keys(rules)), pairs, (hedge, { n, v }) => {
    const mnkr = `${hedge} ${formatNumber(n / 1000, { decimals: 3 })} mnkr`.trimStart();
    expect(isTrue(mnkr, figureOf(v, { unit: 'tkr' }))).toBe(hedge === '' ? v === n : rules[hedge]?.(n, v));
    const kronor = `${hedge} ${formatNumber(n / 1000, { decimals: 3 })} miljoner kronor`.trimStart();
    expect(isTrue(kronor, figureOf(v / 1000, { unit: 'mnkr' }))).toBe(hedge === '' ? v === n : rules[hedge]?.(n, v));
  });
  fc.assert(checked, runs);
});

const shares: Readonly<Record<string, readonly [number, number]>> = {
  hälften: [1, 2],
  'en tredjedel': [1, 3],
  'två tredjedelar': [2, 3],
  'en fjärdedel': [1, 4],
  'tre fjärdedelar': [3, 4],
  'var femte': [1, 5],
  'tre av tio': [3, 10],
};
const shareRules: Readonly<Record<string, Rule>> = {
  ...{ drygt: over, knappt: under, 'mer än': more, 'mindre än': less },
  ungefär: (n, v) => 9 * n <= 10 * v && 10 * v <= 11 * n,
};

test('a share, alone and after a hedge', () => {
  const percents = fc.integer({ min: 0, max: 100_000 });
  const checked = fc.property(
    fc.constantFrom(...Object.entries(shares)),
    fc.constantFrom('', ...Object.keys(shareRules)),
    percents,
    ([words, [some, whole]], hedge, thousandths) => {
      const [n, v] = [100_000 * some, thousandths * whole];
      const holds = hedge === '' ? Math.abs(v - n) <= 2000 * whole : shareRules[hedge]?.(n, v);
      expect(isTrue(`${hedge} ${words}`.trimStart(), figureOf(thousandths / 1000, { unit: 'procent' }))).toBe(holds);
    },
  );
  fc.assert(checked, runs);
});

const starts = fc.integer({ min: 1, max: 100_000 });
const changes = starts.chain((from) =>
  fc.tuple(fc.constant(from), fc.oneof(fc.integer({ min: 0, max: 4 * from }), aroundOf(from))),
);

/** What is near the start, its double, its triple or its half. */
function aroundOf(from: number): fc.Arbitrary<number> {
  const times = fc.constantFrom(0.45, 0.475, 0.5, 0.525, 0.55, 0.99, 0.995, 1, 1.005, 1.01, 1.8, 1.9, 2, 2.1, 2.2, 3);
  return fc.tuple(times, fc.integer({ min: -1, max: 1 })).map(([by, off]) => Math.max(0, Math.round(from * by) + off));
}

test('words of direction', () => {
  const words: Readonly<Record<string, Rule>> = {
    ökar: (from, to) => 200 * (to - from) >= from,
    minskar: (from, to) => 200 * (from - to) >= from,
    oförändrad: (from, to) => 100 * Math.abs(to - from) <= from,
  };
  const checked = fc.property(fc.constantFrom(...Object.keys(words)), changes, (word, [from, to]) => {
    expect(isTrue(word, changeOf(from, to))).toBe(words[word]?.(from, to));
  });
  fc.assert(checked, runs);
});

test('words of multiples', () => {
  const words: Readonly<Record<string, Rule>> = {
    fördubblas: (from, to) => near(2 * from, to),
    tredubblas: (from, to) => near(3 * from, to),
    halveras: (from, to) => near(from, 2 * to),
    'nästan fördubblats': (from, to) => under(2 * from, to),
    'mer än tredubblats': (from, to) => to > 3 * from,
    'nästan halverats': (from, to) => over(from, 2 * to),
    'mer än halverats': (from, to) => 2 * to < from,
  };
  const checked = fc.property(fc.constantFrom(...Object.keys(words)), changes, (word, [from, to]) => {
    expect(isTrue(word, changeOf(from, to))).toBe(words[word]?.(from, to));
  });
  fc.assert(checked, runs);
});

test('a change by a number, which its words give a direction', () => {
  const ways = { 'ökar med': 1, 'minskade med': -1 };
  const checked = fc.property(
    fc.constantFrom(...Object.entries(ways)),
    fc.constantFrom('drygt', 'knappt', 'cirka'),
    fc.integer({ min: 1, max: 50_000 }),
    changes,
    ([words, sign], hedge, n, [from, to]) => {
      expect(isTrue(`${words} ${hedge} ${n},0`, changeOf(from, to))).toBe(rules[hedge]?.(n, sign * (to - from)));
    },
  );
  fc.assert(checked, runs);
});
