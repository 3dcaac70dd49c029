/** A phrase that would be true of a figure, as near as can be to how its author words it. */
import { formatNumber, NBSP, roundTo } from '../base/number.ts';
import { formatFigure } from '../tables/format.ts';
import type { Figure } from '../tables/table.ts';
import { changeOf, directionOf } from './change.ts';
import { type Direction, findDirections, wordFor } from './directions.ts';
import type { Hedge } from './hedges.ts';
import { judge } from './judge.ts';
import { type AmountPhrase, endOf, type Phrase, parsePhrase, type RangePhrase, type TrendPhrase } from './phrase.ts';
import { wordPlace } from './trends.ts';
import { readUnit } from './units.ts';
import { wordMultiples, wordShares } from './worded.ts';

/**
 * Words a phrase that is true of a figure: with the author's own hedge where a number can follow it, else the figure
 * itself. Where a source gives the figure only in words, those words.
 */
export function truePhrase(said: Phrase | undefined, figure: Figure): string {
  if (figure.wording !== undefined) return figure.wording;
  const found = candidates(said, figure).find((phrase) => isTrue(phrase, figure));
  return found ?? formatFigure({ ...figure, value: Math.abs(figure.value) });
}

function isTrue(text: string, figure: Figure): boolean {
  const phrase = parsePhrase(text);
  return phrase !== undefined && holdsOf(phrase, figure);
}

function holdsOf(phrase: Phrase, figure: Figure): boolean {
  const judged = judge(phrase, figure);
  return 'holds' in judged && judged.holds;
}

function candidates(said: Phrase | undefined, figure: Figure): string[] {
  switch (said?.kind) {
    case 'amount':
      return amounts(said, figure);
    case 'range':
      return amounts(endOf(said, 'high'), figure);
    case 'share':
      return wordShares(said).flatMap((share) => inBothWays(said.lead, share, said.rest, ' '));
    case 'multiple':
      return wordMultiples(said);
    case 'trend':
      return trends(said, figure);
    case 'rank':
      return [wordPlace(figure.value, figure.order ?? 'highest') ?? ''];
    case undefined:
      return [];
  }
}

/** The same hedge before other numbers: rounded as the author rounds, then more finely. */
function amounts({ hedge, hedgeWords, number, unit, lead }: AmountPhrase, figure: Figure): string[] {
  const own = readUnit(figure.unit);
  const power = unit.kind === 'money' ? unit.power : number.power > 0 && own.kind === 'money' ? 0 : own.power;
  const sized = number.signed ? figure.value : Math.abs(figure.value);
  const value = Number(`${sized}e${own.power - power - number.power}`);
  const written = number.decimals + number.power;
  return [0, 1, 2, 3, 4].flatMap((finer) =>
    beside(hedge, value, written + finer).flatMap((near) => {
      const shown = formatNumber(near, { decimals: Math.max(0, written + finer) });
      const hedged = [hedgeWords, shown].filter(Boolean).join(' ');
      return inBothWays(lead, [hedged, multiplier(number.power)].filter(Boolean).join(NBSP), number.rest, NBSP);
    }),
  );
}

/** A quantity between the author's own words, and with those that say which way it goes turned. */
function inBothWays(lead: string, quantity: string, rest: string, space: string): string[] {
  const after = rest.replaceAll(' ', NBSP);
  return [undefined, 'up' as const, 'down' as const].map((way) => {
    const [before, behind] = way ? [turn(lead, way), turn(after, way)] : [lead, after];
    return [before, [quantity, behind].filter(Boolean).join(space)].filter(Boolean).join(' ');
  });
}

function turn(words: string, direction: Direction): string {
  return findDirections(words).reduce((text, { word, form }) => text.replace(word, wordFor(direction, form)), words);
}

/** The numbers of so many decimals nearest to a value, that which the hedge asks for first. */
function beside(hedge: Hedge, value: number, decimals: number): number[] {
  const step = Number(`1e${-decimals}`);
  const nearest = roundTo(value, decimals);
  const [below, above] = [roundTo(nearest - step, decimals), roundTo(nearest + step, decimals)];
  if (hedge === 'slightly-over' || hedge === 'over' || hedge === 'at-least') return [nearest, below];
  if (hedge === 'slightly-under' || hedge === 'under' || hedge === 'at-most') return [nearest, above];
  return [nearest];
}

function multiplier(power: number): string {
  return { 2: 'hundra', 3: 'tusen', 6: 'miljoner', 9: 'miljarder' }[power] ?? '';
}

/** The author's own words turned, else the usual one. */
function trends({ words }: TrendPhrase, figure: Figure): string[] {
  const percent = changeOf(figure);
  if (percent === undefined) return [];
  const direction = directionOf(percent);
  return [turn(words, direction), { up: 'ökar', down: 'minskar', same: 'oförändrad' }[direction]];
}

/** Words a range that is true of two figures, each end rounded as the author rounds it; else a phrase for each figure. */
export function trueRange(said: RangePhrase, from: Figure, to: Figure): string {
  const [low, high] = [truePhrase(endOf(said, 'low'), from), truePhrase(endOf(said, 'high'), to)];
  const [lowest = low] = /^[+\u2212]?[\d\u00a0,]*\d/.exec(low) ?? [];
  const range = `${lowest}\u2013${high}`;
  const read = parsePhrase(range);
  const holds = read?.kind === 'range' && holdsOf(endOf(read, 'low'), from) && holdsOf(endOf(read, 'high'), to);
  return holds ? range : `${low} och ${high}`;
}
