/** A number at the beginning of a text, in digits or in words. Source: Svenska skrivregler. */
import { powerOf, readSpokenNumber, type SpokenNumber } from './number-words.ts';

/** A number, whether it has a sign of its own, and the words after it. */
export interface Numeral extends SpokenNumber {
  readonly signed: boolean;
  /** The power of ten of *tusen*, *miljoner* or *miljarder* after the digits, whose value counts them in; else 0. */
  readonly power: number;
  readonly rest: string;
}

/** Digits in groups or not, a decimal comma, any kind of space. */
const digits = /^([+\u2212-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:,(\d+))?(?=$|[\s%\u2013])/u;

/** A number with more digits is not exactly itself in a computer. */
const mostDigits = 15;

/** A year has no group mark, which a quantity of that size has. */
const year = /^(?:1[89]|20|21)\d\d$/;

/** Takes the number from the beginning of a text. Undefined where none of at most 15 digits begins it, and for a year. */
export function takeNumeral(text: string): Numeral | undefined {
  const match = digits.exec(text);
  return match ? inDigits(match, text.slice(match[0].length)) : inWords(text);
}

/** Whether a phrase is nothing but a year or two. */
export function isYear(text: string): boolean {
  return text
    .trim()
    .replace(/^år\s/iu, '')
    .split('\u2013')
    .every((part) => year.test(part));
}

function inDigits([found, sign = '', whole = '', fraction = '']: RegExpExecArray, after: string): Numeral | undefined {
  if (isYear(found) && after.trim() === '') return undefined;
  const figures = whole.replace(/\D/g, '');
  if (figures.length + fraction.length > mostDigits) return undefined;
  const zeros = fraction === '' && Number(figures) !== 0 ? (/0*$/.exec(figures)?.[0].length ?? 0) : 0;
  const [, word = '', rest = ''] = /^\s*(\S*)(.*)$/s.exec(after) ?? [];
  const power = powerOf(word) ?? 0;
  const size = Number(`${figures}.${fraction || '0'}e${power}`);
  return {
    value: sign === '' || sign === '+' ? size : -size,
    decimals: (fraction.length || -zeros || 0) - power,
    signed: sign !== '',
    power,
    rest: (power === 0 ? after : rest).trim(),
  };
}

/** Words that make no number of the one before them: *ett par hundra*, *en hel del*. */
const vague = /^(?:en|ett)\s(?:par|hel|stor|del|mängd|antal|rad)(?!\p{L})/iu;

/** The longest run of words that is a number. */
function inWords(text: string): Numeral | undefined {
  if (vague.test(text)) return undefined;
  const words = [...text.matchAll(/\p{L}+/gu)].slice(0, 6);
  for (const word of words.toReversed()) {
    const end = word.index + word[0].length;
    const number = readSpokenNumber(text.slice(0, end));
    if (number) return { ...number, signed: false, power: 0, rest: text.slice(end).trim() };
  }
  return undefined;
}
