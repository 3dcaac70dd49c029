/** Where a Swedish word may be divided: soft hyphens, as browsers on this platform have no patterns of their own. */
import createHyphenator, { type HyphenationFunctionSync } from 'hyphen';
import patterns from 'hyphen/patterns/sv.js';

/** What a word may be divided at. */
export const softHyphen = '\u00ad';
const divide = createHyphenator(patterns, { hyphenChar: softHyphen }) as HyphenationFunctionSync; // unless async is asked for

/** Shorter words than this stay whole in the cells and captions of tables. */
export const shortestInCells = 12;

/** So many letters stay together at each end of a word, and beside a joint. */
const together = 3;

/** First parts of compounds whose joint the patterns miss: they would make `skat-tein-täkter` and `omvärldsa-nalys`. */
const joints = new RegExp(
  '(?<=nings|hets|skaps|tions|världs|hyres|skatte|klimat|avlopps|livs|besöks|födelse|miljö|prognos' +
    `|^(?:barn|elev|låne|mark|mål|trend))(?=\\p{L}{${together}})`,
  'gu',
);

/** Puts soft hyphens into the words of a text that have at least so many letters. */
export type PutHyphens = (text: string, shortest: number) => string;

/**
 * Makes what puts soft hyphens into the texts of a whole document, where most words come again: it divides each once.
 *
 * Addresses, file names, keys and abbreviations in capitals stay whole, and so does what stands together with digits.
 */
export function makeHyphenation(): PutHyphens {
  const known = new Map<string, string>();
  const divideOnce = (word: string): string => {
    const divided = known.get(word) ?? divideWord(word);
    known.set(word, divided);
    return divided;
  };
  return (text, shortest) => {
    const words = new RegExp(`\\p{L}{${shortest},}`, 'gu');
    const tokens = new RegExp(`\\S{${shortest},}`, 'g');
    return text.replace(tokens, (token) => (isName(token) ? token : token.replace(words, divideOnce)));
  };
}

/** Puts soft hyphens into one text, as {@link makeHyphenation} says. */
export const putHyphens: PutHyphens = (text, shortest) => makeHyphenation()(text, shortest);

function isName(token: string): boolean {
  return /[@\\_\d]|:\/\/|\p{L}\.\p{L}/u.test(token) || token === token.toLocaleUpperCase('sv');
}

function divideWord(word: string): string {
  const lower = word.toLocaleLowerCase('sv');
  const atJoints = [...lower.matchAll(joints)].map(({ index }) => index);
  const fixed = [0, ...atJoints, word.length];
  const inside = breaksOf(divide(lower)).filter((at) => fixed.every((other) => Math.abs(at - other) >= together));
  const breaks = [...inside, ...atJoints].sort((a, b) => a - b);
  return [0, ...breaks].map((at, index) => word.slice(at, breaks[index])).join(softHyphen);
}

/** The places, in letters, of the soft hyphens in a word; none where one letter would stand between two. */
function breaksOf(divided: string): number[] {
  const parts = divided.split(softHyphen);
  const places = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return places.filter((place) => !places.includes(place - 1) && !places.includes(place + 1));
}
