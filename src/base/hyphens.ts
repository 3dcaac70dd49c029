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

/**
 * Puts soft hyphens into the words of a text that have at least `shortest` letters.
 *
 * Addresses, file names, keys and abbreviations in capitals stay whole, and so does what stands together with digits.
 */
export function putHyphens(text: string, shortest: number): string {
  const words = new RegExp(`\\p{L}{${shortest},}`, 'gu');
  return text.replace(/\S+/g, (token) => (isName(token) ? token : token.replace(words, divideWord)));
}

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
