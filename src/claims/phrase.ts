/** What a phrase says of a number: read from the author's words, compared with nothing. */
import { readWay, tellsMore, type Way } from './after.ts';
import type { Direction } from './directions.ts';
import { type Hedge, takeHedge } from './hedges.ts';
import { readYears } from './number-words.ts';
import { type Numeral, takeNumeral } from './numerals.ts';
import { takeShare } from './shares.ts';
import { type End, type Multiple, readDirection, readMultiple, readPlace } from './trends.ts';
import { readUnit, type Unit } from './units.ts';

/** The words before what a phrase says of a number, as written, and what they mean. */
interface Qualified {
  readonly hedge: Hedge;
  readonly hedgeWords: string;
}

/** Which way a phrase says that its number goes: *300 fler*, *ökar med 300*. */
interface Directed {
  readonly way: Way | undefined;
  /** The words before the number that say so: *ökar med*; empty where none do. */
  readonly lead: string;
}

/** *drygt 160 barn*, *minst 12,5 mnkr*, *tolv*, *minskar med 300*. */
export interface AmountPhrase extends Qualified, Directed {
  readonly kind: 'amount';
  readonly number: Numeral;
  readonly unit: Unit;
}

/** *25–35 procent*, *mellan 10 och 20*; both ends in one unit. */
export interface RangePhrase extends Directed {
  readonly kind: 'range';
  readonly low: Numeral;
  readonly high: Numeral;
  readonly unit: Unit;
}

/** *drygt en tredjedel*, in percent; `rest` is what follows. */
export interface SharePhrase extends Qualified, Directed {
  readonly kind: 'share';
  readonly percent: number;
  readonly rest: string;
}

/** *nästan fördubblas*: so many times as much. */
export interface MultiplePhrase extends Qualified, Multiple {
  readonly kind: 'multiple';
}

/** *ökar*, *är oförändrad*. */
export interface TrendPhrase {
  readonly kind: 'trend';
  readonly direction: Direction;
  /** As the author wrote them. */
  readonly words: string;
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
  if (direction) return { kind: 'trend', direction, words: phrase };
  const multiple = readMultiple(rest);
  if (multiple) return { kind: 'multiple', hedge, hedgeWords: words, ...multiple };
  return readDirected(phrase);
}

/** *ökar med 300*, *en minskning på 3 procent*. */
const led = /^(.{1,40}? (?:med|på)) (.+)$/u;

function readDirected(phrase: string): Phrase | undefined {
  const [, lead = '', rest = ''] = led.exec(phrase) ?? [];
  const said = readDirection(lead.replace(auxiliary, '').replace(/ \p{L}+$/u, ''));
  if (said === undefined) return readQuantity(phrase, { way: undefined, lead: '' });
  return said === 'same' ? undefined : readQuantity(rest, { way: said, lead });
}

function readQuantity(phrase: string, { way, lead }: Directed): Phrase | undefined {
  const { hedge, words: hedgeWords, rest } = takeHedge(phrase);
  const range = hedge === 'exact' ? readRange(rest) : undefined;
  const said = range ?? takeShare(rest) ?? takeNumeral(rest) ?? yearsIn(rest);
  if (!said || tellsMore(said.rest)) return undefined;
  const directed = { way: way ?? readWay(said.rest), lead };
  if ('high' in said) return { kind: 'range', low: said.low, high: said.high, unit: said.unit, ...directed };
  const qualified = { hedge, hedgeWords, ...directed };
  if ('percent' in said) return { kind: 'share', percent: said.percent, rest: said.rest, ...qualified };
  return { kind: 'amount', number: said, unit: readUnit(said.rest), ...qualified };
}

/** *treårsperiod*, *10-årig*: the number of years is the word's own. */
function yearsIn(word: string): Numeral | undefined {
  const [, digits] = /^(\d{1,3})-?år(?:s|ig)\p{L}*$/u.exec(word) ?? [];
  const years = digits === undefined ? readYears(word) : { value: Number(digits), decimals: 0 };
  return years && { ...years, signed: false, power: 0, rest: 'år' };
}

const between = /^mellan (.+?) och (.+)$/iu;
const dashed = /^([^\u2013]+?) ?\u2013 ?(.+)$/u;

/** The ends of a range, and what follows it. */
interface Ends extends Pick<RangePhrase, 'low' | 'high' | 'unit'> {
  readonly rest: string;
}

function readRange(text: string): Ends | undefined {
  const [, first = '', second = ''] = between.exec(text) ?? dashed.exec(text) ?? [];
  const [low, high] = [takeNumeral(first), takeNumeral(second)];
  if (!low || !high) return undefined;
  const given = readUnit(low.rest);
  const unit = readUnit(high.rest);
  if (low.rest !== '' && (given.kind !== unit.kind || given.power !== unit.power)) return undefined;
  return { low: low.power === 0 ? multiply(low, high.power) : low, high, unit, rest: high.rest };
}

/** *1–2 miljoner*: what multiplies the last number multiplies both. */
function multiply(number: Numeral, power: number): Numeral {
  return { ...number, value: Number(`${number.value}e${power}`), decimals: number.decimals - power, power };
}

/** An end of a range, which is like a bare number. */
export function endOf({ low, high, unit, way, lead }: RangePhrase, end: 'low' | 'high'): AmountPhrase {
  const number = { ...(end === 'low' ? low : high), rest: high.rest };
  return { kind: 'amount', hedge: 'exact', hedgeWords: '', number, unit, way, lead };
}
