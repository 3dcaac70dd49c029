/** Parts of a whole in words: *hälften*, *två tredjedelar*, *var femte*, *tre av tio*. */
import { readSpokenNumber } from './number-words.ts';

/** A share in percent, and the words after it. */
export interface SpokenShare {
  readonly percent: number;
  readonly rest: string;
}

const parts = 'tredjedel fjärdedel femtedel sjättedel sjundedel åttondel niondel tiondel'.split(' ');
const ordinals = 'annan tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');

const half = /^(?:hälften|halva)(?!\p{L})/iu;
const fraction = new RegExp(`^(\\p{L}+|\\d+)\\s(${parts.join('|')})(?:ar|en|arna)?(?!\\p{L})`, 'iu');
const everyNth = new RegExp(`^var(?:t|je)?\\s?(annat|${ordinals.join('|')})(?!\\p{L})`, 'iu');
const outOf = /^(\p{L}+|\d{1,3})\sav\s(\p{L}+|\d{1,3})(?![\p{L}\d])/iu;

/** Takes a share in words from the beginning of a text. Undefined where none begins it. */
export function takeShare(text: string): SpokenShare | undefined {
  const [all = '', percent] = read(text) ?? [];
  return percent !== undefined && percent <= 100 ? { percent, rest: text.slice(all.length).trim() } : undefined;
}

function read(text: string): [string, number] | undefined {
  const [halved] = half.exec(text) ?? [];
  if (halved) return [halved, 50];
  const [divided, count = '', part = ''] = fraction.exec(text) ?? [];
  if (divided) return inPercent(divided, numberOf(count), parts.indexOf(part.toLowerCase()) + 3);
  const [every, nth = ''] = everyNth.exec(text) ?? [];
  if (every) return [every, 100 / (Math.max(0, ordinals.indexOf(nth.toLowerCase())) + 2)];
  const [taken, some = '', whole = ''] = outOf.exec(text) ?? [];
  return taken ? inPercent(taken, numberOf(some), numberOf(whole)) : undefined;
}

function inPercent(found: string, some: number | undefined, whole: number | undefined): [string, number] | undefined {
  return some && whole ? [found, (100 * some) / whole] : undefined;
}

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : readSpokenNumber(word)?.value;
}
