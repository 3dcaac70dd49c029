/** The quantities in a text: its numbers but for those that are names, such as years, dates and the numbers of pages. */
import { takeHedge } from './hedges.ts';
import { name } from './number-names.ts';
import { spokenQuantity } from './number-words.ts';
import { otherMark } from './statement.ts';

/** A number, with the hedge before it and the unit after it; offsets and lengths in UTF-16 code units. */
export interface Quantity {
  readonly offset: number;
  readonly length: number;
  /** The number with its hedge and unit, as the author wrote them. */
  readonly phrase: string;
}

/** Most texts hold none, and to look for every kind of name costs far more than this. */
const mayHoldName = /\d|\bper[ \u00a0]/i;

const digits =
  '(?:(?<![\\p{L}\\d])[+\\u2212-])?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)';
const multiplied = '(?:[ \\u00a0](?:hundra|tusen|miljoner|miljon|miljarder|miljard)(?!\\p{L}))?';
const unit = `(?:[ \\u00a0]?%|[ \\u00a0](?:procentenheter|procentenhet|procent|tkr|kkr|mnkr|mkr|mdkr|mdr|msek|kronor|kr|år(?![ \\u00a0]${otherMark})|månader|veckor|dagar|timmar|minuter)(?!\\p{L}))?`;
const number = new RegExp(
  `(?<range>${digits}[ ]?\\u2013[ ]?)?(?:${digits}|${spokenQuantity})${multiplied}${unit}`,
  'giu',
);

/** The words of a hedge right before a number, longest first. */
const longestHedge = 20;

/** Finds the quantities of a text in its order. */
export function findQuantities(text: string): Quantity[] {
  const rest = hideNames(text);
  return [...rest.matchAll(number)].map(({ 0: found, index }) => {
    const hedge = hedgeBefore(rest.slice(0, index));
    const length = hedge.length + found.length;
    return { offset: index - hedge.length, length, phrase: text.slice(index - hedge.length, index + found.length) };
  });
}

/** The text with a mark for each character of a number that is a name. */
export function hideNames(text: string): string {
  return mayHoldName.test(text) ? text.replace(name, (found) => otherMark.repeat(found.length)) : text;
}

function hedgeBefore(before: string): string {
  const near = before.slice(-longestHedge);
  const starts = [...near.matchAll(/(?<!\p{L})\p{L}/gu)].map(({ index }) => near.slice(index));
  return starts.find((words) => takeHedge(`${words}0`).rest === '0') ?? '';
}
