/** What the words after a number say of it: which way it goes, and whether they hold another. */
import type { Direction } from './directions.ts';
import { readSpokenNumber } from './number-words.ts';

/** Which way a number goes that does not stand still. */
export type Way = Exclude<Direction, 'same'>;

const ways: readonly (readonly [Way, RegExp])[] = [
  ['up', /^(?:[\p{L}%]+ )?(?:fler|mer|högre|större)(?: |$)/iu],
  ['down', /^(?:[\p{L}%]+ )?(?:färre|mindre|lägre)(?: |$)/iu],
];

/** Which way the words after a number say that it goes: *fler*, *procent lägre*. Undefined where they say none. */
export function readWay(after: string): Way | undefined {
  return ways.find(([, pattern]) => pattern.test(after))?.[0];
}

/** Whether the words after a number tell another one, or take it back (*eller fler*): they would be passed over in silence. */
export function tellsMore(after: string): boolean {
  const words = after.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /[\d\u2013]/.test(after) || words.some((word) => word === 'eller' || word === 'hälften' || isNumber(word));
}

/** A number word, also *tiotal*; *en* and *ett* are articles too. */
function isNumber(word: string): boolean {
  return word !== 'en' && word !== 'ett' && readSpokenNumber(word.replace(/tals?$/, '')) !== undefined;
}
