import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/claims/judge.ts';
import { parsePhrase } from '../../src/claims/phrase.ts';
import { reachOf } from '../../src/claims/within.ts';
import { figureOf } from './figure.ts';

const phrases = [
  ...['0', '5', '−5', '160', 'drygt 160', 'knappt 0,5', 'cirka 1 200', 'över 100', 'under 100', 'minst 40', 'högst 40'],
  ...['12,5 mnkr', 'drygt 3 miljoner', '34 procent', '2 procentenheter', '25–35 procent', '10–20', '300 fler'],
  ...['300 färre', 'hälften', 'drygt en tredjedel', 'var femte', 'fördubblas', 'nästan halverats', 'ökar'],
].flatMap((phrase) => {
  const said = parsePhrase(phrase);
  return said ? [{ phrase, said }] : [];
});

test('no phrase that a figure fits is out of its reach', () => {
  const inReach = reachOf(phrases);
  const value = fc.oneof(
    fc.integer({ min: -500, max: 5000 }),
    fc.integer({ min: -4000, max: 4000 }).map((whole) => whole / 100),
    fc.constantFrom(...[0, 12_500, 12_500_000, 160.5, 105, 95, 33.3, 0.333, 2, 1200]),
  );
  const figure = fc.record({
    unit: fc.constantFrom('', 'personer', 'procent', 'procentenheter', 'kr', 'tkr', 'mnkr', 'mdkr', 'grader'),
    operation: fc.constantFrom('cell', 'change', 'percent-change', 'ratio', 'share', 'sum'),
  });
  fc.assert(
    fc.property(value, figure, (value, given) => {
      const asked = figureOf(value, given);
      const near = inReach(asked);
      for (const one of phrases) {
        const judged = judge(one.said, asked);
        if ('holds' in judged && judged.holds) expect(near).toContain(one);
      }
    }),
    { numRuns: 3000 },
  );
});

test('phrases of another size or unit are out of reach', () => {
  const near = reachOf(phrases)(figureOf(171, { unit: 'personer' })).map(({ phrase }) => phrase);
  expect(near).toEqual(expect.arrayContaining(['drygt 160', 'över 100', 'minst 40']));
  for (const far of ['160', 'cirka 1 200', '300 fler', '34 procent', '12,5 mnkr', 'hälften']) {
    expect(near).not.toContain(far);
  }
});
