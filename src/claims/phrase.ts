/** What a phrase says of a number: read from the author's words, compared with nothing. */
import type { Direction } from './directions.ts';
import { type Hedge, takeHedge } from './hedges.ts';
import { readYears } from './number-words.ts';
import { type Numeral, takeNumeral } from './numerals.ts';
import { takeShare } from './shares.ts';
import { type End, readDirection, readMultiple, readPlace } from './trends.ts';
import { readUnit, type Unit } from './units.ts';

/** The words before what a phrase says of a number, as written, and what they mean. */
interface Qualified {
  readonly hedge: Hedge;
  readonly hedgeWords: string;
}

/** *drygt 160 barn*, *minst 12,5 mnkr*, *tolv*. */
export interface AmountPhrase extends Qualified {
  readonly kind: 'amount';
  readonly number: Numeral;
  readonly unit: Unit;
}

/** *25–35 procent*, *mellan 10 och 20*; both ends in one unit. */
export interface RangePhrase {
  readonly kind: 'range';
  readonly low: Numeral;
  readonly high: Numeral;
  readonly unit: Unit;
}

/** *drygt en tredjedel*, in percent. */
export interface SharePhrase extends Qualified {
  readonly kind: 'share';
  readonly percent: number;
}

/** *nästan fördubblas*: so many times as much. */
export interface MultiplePhrase extends Qualified {
  readonly kind: 'multiple';
  readonly times: number;
}

/** *ökar*, *är oförändrad*. */
export interface TrendPhrase {
  readonly kind: 'trend';
  readonly direction: Direction;
}

/** *näst störst*, *lägst sedan 2018*. */
export interface RankPhrase {
  readonly kind: 'rank';
  readonly place: number;
  readonly end: End;
  readonly since: number | undefined;
}

/** What a phrase says. */
export type Phrase = AmountPhrase | RangePhrase | SharePhrase | MultiplePhrase | TrendPhrase | RankPhrase;

/** What may stand before a verb of change, and says nothing of its size. */
const auxiliary = /^(?:har|hade|kommer att|väntas|beräknas|är|var|blir|blev|har varit|förblir)\s/iu;

/**
 * Parses a phrase: a hedge or none, then a number in digits or words, a share, a verb of change or a place.
 *
 * Undefined where the phrase is none of these; a year is none.
 * Source: Svenska skrivregler; the house's table of phrases.
 */
export function parsePhrase(text: string): Phrase | undefined {
  const phrase = text.trim().replace(/\s/g, ' ');
  const rank = readPlace(phrase);
  if (rank) return { kind: 'rank', ...rank };
  const { hedge, words, rest } = takeHedge(phrase.replace(auxiliary, ''));
  const direction = hedge === 'exact' ? readDirection(rest) : undefined;
  if (direction) return { kind: 'trend', direction };
  const times = readMultiple(rest);
  if (times) return { kind: 'multiple', hedge, hedgeWords: words, times };
  return readQuantity(takeHedge(phrase));
}

function readQuantity({ hedge, words: hedgeWords, rest }: ReturnType<typeof takeHedge>): Phrase | undefined {
  const share = takeShare(rest);
  if (share && !/\d/.test(share.rest)) return { kind: 'share', hedge, hedgeWords, percent: share.percent };
  const range = hedge === 'exact' ? readRange(rest) : undefined;
  if (range) return range;
  const number = takeNumeral(rest);
  if (number) {
    if (/\d/.test(number.rest)) return undefined;
    return { kind: 'amount', hedge, hedgeWords, number, unit: readUnit(number.rest) };
  }
  const years = readYears(rest);
  return years && { kind: 'amount', hedge, hedgeWords, number: inWord(years), unit: readUnit('år') };
}

function inWord(number: Pick<Numeral, 'value' | 'decimals'>): Numeral {
  return { ...number, signed: false, power: 0, rest: '' };
}

const between = /^mellan (.+?) och (.+)$/iu;
const dashed = /^([^\u2013]+?) ?\u2013 ?(.+)$/u;

function readRange(text: string): RangePhrase | undefined {
  const [, first = '', second = ''] = between.exec(text) ?? dashed.exec(text) ?? [];
  const [low, high] = [takeNumeral(first), takeNumeral(second)];
  if (!low || !high || /\d/.test(high.rest)) return undefined;
  const given = readUnit(low.rest);
  const unit = readUnit(high.rest);
  if (low.rest !== '' && (given.kind !== unit.kind || given.power !== unit.power)) return undefined;
  return { kind: 'range', low: low.power === 0 ? multiply(low, high.power) : low, high, unit };
}

/** *1–2 miljoner*: what multiplies the last number multiplies both. */
function multiply(number: Numeral, power: number): Numeral {
  return { ...number, value: Number(`${number.value}e${power}`), decimals: number.decimals - power, power };
}
