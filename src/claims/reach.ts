/** How far a word of direction reaches within its clause: which numbers can be its own. */
import { type DirectionWord, isVerb } from './directions.ts';
import { boundMark } from './statement.ts';
import { anyOf } from './words.ts';

/** A clause and the words of direction in it; their offsets are counted from its start. */
export interface ReadClause {
  readonly text: string;
  readonly words: readonly DirectionWord[];
}

/** A word further from its number than this does not tell of it. */
const longestReach = 600;

/** Verbs that a number belongs to rather than to a verb of direction before them. */
const ownVerb = anyOf('är|var|blir|blev|har|hade|ger|gav|utgör|finns|fanns');

/** *Minskningen vägs upp av 790*: what comes of a change is another number. */
const consequence = anyOf(
  'bero\\p{L}*|väg\\p{L}*|uppväg\\p{L}*|följ\\p{L}*|bryt\\p{L}*|bestå\\p{L}*|ersätt\\p{L}*|innebär|betyder|ger|gav',
);

/** What may stand between a preposition or a verb and its number, to the end of a text. */
const hedge = '\\s*(?:(?:drygt|knappt|nästan|cirka|omkring|ungefär|ca|bara|då|alltså|hela)\\s+)*[+\\u2212-]?$';

/** *En ökning med drygt 300*, *ökningen är 300*. */
const nounLink = new RegExp(`(?:(?<!\\p{L})(?:med|på|om|är|var|blir|blev|bli|vara|varit|blivit)|[:(,])${hedge}`, 'iu');

/** *Trycket ökar av 790 fler*: the reason or the place of what the verb tells. */
const aside = /(?<!\p{L})(?:av|mot|för|bland|under|i|vid|genom|utan|trots|efter)\s+(?:\p{L}+\s+)?[+\u2212-]?$/iu;

/** *Sjunker till 156*: what something comes to is not the change that the verb tells. */
const level = /(?<!\p{L})(?:till|från)\s+(?:\p{L}+\s+)?$/iu;

/** *33,7 procent fler*, *300 barn färre*. */
const atOnce = /^(?:\s+[\p{L}-]+){0,2}\s+$/u;

/** *De blir fler, med 300*. */
const close = /^(?:[\s,:(]+[\p{L}\d–-]+){0,3}[\s,:(]*$/u;

const hedgedNumber = new RegExp(`^\\s+än\\s+${boundMark}`, 'iu');

/** What is itself a change, a distance or a loss: that it shrinks says nothing of how its number goes. */
const changing = anyOf(
  '\\p{L}*ökningen|\\p{L}*minskningen|\\p{L}*tillväxten|uppgången|nedgången|förändringen|skillnaden|gapet|avståndet|klyftan',
  '\\p{L}*underskottet|\\p{L}*bristen|förlusten',
);

/** Whether a number can be that of a word before it: no other verb has it, and *fler* stands close. Offsets in the clause. */
export function reachesNumber({ form, word, offset }: DirectionWord, { text }: ReadClause, number: number): boolean {
  const start = offset + word.length;
  if (number < start || number - start > longestReach) return false;
  const between = text.slice(start, number);
  const [own = ''] = between.split(boundMark, 1);
  if (level.test(between)) return false;
  if (form === 'comparative') return close.test(between) && !isHedge(text.slice(start));
  if (form === 'noun' || form === 'definite') return nounLink.test(own) && !consequence.test(own);
  return !ownVerb.test(between) && !aside.test(own);
}

/** Whether a word follows a number at once. `end` is the number's. */
export function followsNumber({ form, word, offset }: DirectionWord, { text }: ReadClause, end: number): boolean {
  if (isVerb(form) || offset <= end || !atOnce.test(text.slice(end, offset))) return false;
  return !isHedge(text.slice(offset + word.length));
}

/** Whether a clause begins with the number: *Med 602 personer ökar gruppen mest*. */
export function isFronted({ text }: ReadClause, number: number): boolean {
  return /^\W*med\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, number));
}

/** *Ökningen minskar*, *minskar ökningen*: the one word tells how the other goes. */
export function isOfChange(said: DirectionWord, { text, words }: ReadClause): boolean {
  const { direction, form, word, offset } = said;
  if (direction === 'same' || form === 'comparative') return false;
  if (form === 'definite') return words.some((other) => other !== said && isVerb(other.form));
  return changing.test(text.slice(0, offset)) || changing.test(text.slice(offset + word.length));
}

/** *Fler än 300* gives a bound of the number and no direction. */
function isHedge(after: string): boolean {
  return hedgedNumber.test(after);
}
