/** Numbers in Swedish words: *tolv*, *tjugofem*, *två hundra*, *en halv miljon*, and those in *treårsperiod*. */
import { multiplyingWord } from './trends.ts';

/** A number, and how exactly it is given: digits after the comma, negative where it ends in zeros. */
export interface SpokenNumber {
  readonly value: number;
  readonly decimals: number;
}

const small =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

const belowHundred: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ['en', 1] as const,
  ...tens.flatMap((ten, index) => {
    const value = 10 * (index + 2);
    const units = ['', 'ett', ...small.slice(2, 10)];
    return [...units.entries(), [1, 'en'] as const].map(([unit, word]) => [ten + word, value + unit] as const);
  }),
]);

/** The power of ten of a word that multiplies, in all its forms. */
const powers: ReadonlyMap<string, number> = new Map([
  ['hundra', 2],
  ['tusen', 3],
  ['miljon', 6],
  ['miljoner', 6],
  ['miljard', 9],
  ['miljarder', 9],
]);

/** The power of ten that a word multiplies by, if it is such a word. */
export function powerOf(word: string): number | undefined {
  return powers.get(word.toLowerCase());
}

/** No number in words is longer. */
const longest = 60;

/** Reads a number that stands in words only: a hundred thousand, but not a hundred hundred. Undefined where the words are none. */
export function readSpokenNumber(text: string): SpokenNumber | undefined {
  if (text.length > longest) return undefined;
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const halves = /^(?:(.+) och )?en halv (miljon|miljard)$/.exec(words);
  if (halves) {
    const [, whole, unit = ''] = halves;
    const ones = whole === undefined ? 0 : belowHundred.get(whole);
    const power = powerOf(unit) ?? 0;
    return ones === undefined ? undefined : { value: (ones + 0.5) * 10 ** power, decimals: 1 - power };
  }
  const own = belowHundred.get(words);
  if (own !== undefined) return { value: own, decimals: 0 };
  const multiplied = /^(.*?) ?(hundra|tusen|miljon|miljoner|miljard|miljarder)$/.exec(words);
  if (!multiplied) return undefined;
  const [, times = '', unit = ''] = multiplied;
  const count = times === '' ? 1 : (belowHundred.get(times) ?? readSpokenNumber(times)?.value);
  const power = powerOf(unit) ?? 0;
  return count === undefined || count >= 10 ** power ? undefined : { value: count * 10 ** power, decimals: -power };
}

/** The number of years in a word such as *treårsperiod*, *femårig*, *tioårsplanen*. Undefined where there is none. */
export function readYears(word: string): SpokenNumber | undefined {
  const [, number] = /^(\p{L}+?)år(?:s\p{L}*|ig\p{L}*)$/iu.exec(word) ?? [];
  const value = number && belowHundred.get(number.toLowerCase());
  return value ? { value, decimals: 0 } : undefined;
}

const anyNumber = [...belowHundred.keys()].sort((a, b) => b.length - a.length).join('|');
const parts = '(?:tredje|fjärde|femte|sjätte|sjunde|åtton|nion|tion)del(?:ar|en|arna)?';
const units = '(?:procent|procentenheter|tkr|mnkr|mkr|mdkr|kronor)';
const times = '(?:hundra|tusen|miljon|miljoner|miljard|miljarder)';

/**
 * A pattern for words that tell a quantity: shares, doubling, millions, and number words before a unit or after ”drygt”.
 *
 * A number word alone (*två sidor av saken*) is none.
 */
export const spokenQuantity = `(?<!\\p{L})(?:${[
  'hälften',
  'var(?:t|je)? ?(?:annan|annat|(?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)(?! (?:år|månad|vecka|dag|timme)))',
  `(?:${anyNumber})(?: ${parts}| av (?:tre|fyra|fem|tio|hundra)| och en halv (?:miljon|miljard)| ?${times}|(?=(?:(?: till | och | eller |\\u2013)(?:${anyNumber}))? ${units}(?!\\p{L})))`,
  'en halv (?:miljon|miljard)',
  times,
  multiplyingWord,
].join('|')})(?!\\p{L})`;
