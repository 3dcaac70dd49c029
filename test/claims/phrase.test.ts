import { expect, test } from 'vitest';
import { type Phrase, parsePhrase } from '../../src/claims/phrase.ts';

const kinds: [string, Phrase['kind']][] = [
  ['1 237', 'amount'],
  ['tolv', 'amount'],
  ['drygt 160 barn', 'amount'],
  ['treårsperiod', 'amount'],
  ['en halv miljon', 'amount'],
  ['25–35 procent', 'range'],
  ['mellan tio och tjugo', 'range'],
  ['hälften', 'share'],
  ['en tredjedel', 'share'],
  ['var femte', 'share'],
  ['varannan', 'share'],
  ['tre av tio', 'share'],
  ['nästan fördubblats', 'multiple'],
  ['har halverats', 'multiple'],
  ['ökar', 'trend'],
  ['planar ut', 'trend'],
  ['är oförändrad', 'trend'],
  ['näst störst', 'rank'],
  ['lägst sedan 2018', 'rank'],
  ['minst', 'rank'],
  ['minst 5', 'amount'],
  ['10-årsperiod', 'amount'],
  ['minskar med drygt 300', 'amount'],
  ['ökade med 10–20 procent', 'range'],
  ['en tredjedel fler', 'share'],
  ['en ökning', 'trend'],
  ['har stått stilla', 'trend'],
  ['en fördubbling', 'multiple'],
];

test.each(kinds)('“%s” is read as %s', (phrase, kind) => {
  expect(parsePhrase(phrase)?.kind).toBe(kind);
});

const numbers: [string, number, number][] = [
  ['1 237', 1237, 0],
  ['1\u00a0200', 1200, -2],
  ['42\u202f000', 42000, -3],
  ['40', 40, -1],
  ['0', 0, 0],
  ['33,7 procent', 33.7, 1],
  ['33,70 %', 33.7, 2],
  ['\u221212', -12, 0],
  ['+6', 6, 0],
  ['2 tusen', 2000, -3],
  ['1,5 miljoner', 1_500_000, -5],
  ['tjugofem', 25, 0],
  ['nittionio', 99, 0],
  ['hundra', 100, -2],
  ['två hundra', 200, -2],
  ['femtusen', 5000, -3],
  ['en miljon', 1_000_000, -6],
  ['en och en halv miljon', 1_500_000, -5],
  ['ett hundra tusen', 100_000, -3],
  ['hundra tusen', 100_000, -3],
  ['strax över 400', 400, -2],
  ['5-åriga', 5, 0],
  ['fyraårig', 4, 0],
  ['tioårsplanen', 10, 0],
  ['3 constructor', 3, 0],
];

test.each(numbers)('“%s” is %d to %d decimals', (phrase, value, decimals) => {
  expect(parsePhrase(phrase)).toMatchObject({ kind: 'amount', number: { value, decimals } });
});

test.each([
  '',
  '1 23',
  '12.5',
  '2021',
  'drygt',
  'drygt många',
  'ungefär ökar',
  '12 av de 30',
  'cirka 10–20',
  '10 mnkr–20 procent',
  'barn',
  'tretton procent och 4',
  'constructor',
  '1 237 (2019)',
  'ett par hundra',
  'en hel del',
  'knappt ett par tusen',
  'två till tre',
  'en tredjedel–hälften',
  'mellan en tredjedel och hälften',
  'ett hundratal',
  '300 eller fler',
  'hundra hundra',
  'är oförändrad med 3',
  `${'hundra'.repeat(20_000)}`,
])('“%s” is nothing that can be checked', (phrase) => {
  expect(parsePhrase(phrase)).toBeUndefined();
});
