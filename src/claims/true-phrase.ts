/** A phrase that would be true of a figure, as near as can be to how its author words it. */
import { formatNumber, NBSP, roundTo } from '../base/number.ts';
import { formatFigure } from '../tables/format.ts';
import type { Figure } from '../tables/table.ts';
import { changeOf, directionOf } from './change.ts';
import type { Hedge } from './hedges.ts';
import { judge } from './judge.ts';
import type { AmountPhrase, MultiplePhrase, Phrase, SharePhrase } from './phrase.ts';
import { parsePhrase } from './phrase.ts';
import { wordPlace } from './trends.ts';
import { readUnit } from './units.ts';

/**
 * Words a phrase that is true of a figure: with the author's own hedge where a number can follow it, else the figure
 * itself. Where a source gives the figure only in words, those words.
 */
export function truePhrase(said: Phrase | undefined, figure: Figure): string {
  if (figure.wording !== undefined) return figure.wording;
  return candidates(said, figure).find((phrase) => isTrue(phrase, figure)) ?? plainly(figure);
}

function isTrue(text: string, figure: Figure): boolean {
  const phrase = parsePhrase(text);
  const judged = phrase && judge(phrase, figure);
  return judged !== undefined && 'holds' in judged && judged.holds;
}

function candidates(said: Phrase | undefined, figure: Figure): string[] {
  switch (said?.kind) {
    case 'amount':
      return amounts(said, figure);
    case 'range':
      return amounts({ kind: 'amount', hedge: 'exact', hedgeWords: '', number: said.high, unit: said.unit }, figure);
    case 'share':
      return shares(said);
    case 'multiple':
      return multiples(said);
    case 'trend':
      return trends(figure);
    case 'rank':
      return [wordPlace(figure.value, figure.order ?? 'highest') ?? ''];
    case undefined:
      return [];
  }
}

/** The same hedge before other numbers: rounded as the author rounds, then more finely. */
function amounts({ hedge, hedgeWords, number, unit }: AmountPhrase, figure: Figure): string[] {
  const own = readUnit(figure.unit);
  const power = unit.kind === 'money' ? unit.power : number.power > 0 && own.kind === 'money' ? 0 : own.power;
  const sized = number.signed ? figure.value : Math.abs(figure.value);
  const value = Number(`${sized}e${own.power - power - number.power}`);
  const written = number.decimals + number.power;
  return [0, 1, 2, 3, 4].flatMap((finer) =>
    beside(hedge, value, written + finer).map((near) => {
      const shown = formatNumber(near, { decimals: Math.max(0, written + finer) });
      const [first = '', ...rest] = [hedgeWords, shown, multiplier(number.power), number.rest].filter(Boolean);
      return `${first}${rest.map((word, index) => (hedgeWords && index === 0 ? ' ' : NBSP) + word).join('')}`;
    }),
  );
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

const fractions = [
  'hälften',
  'en tredjedel',
  'två tredjedelar',
  'en fjärdedel',
  'tre fjärdedelar',
  'en femtedel',
  'två femtedelar',
  'tre femtedelar',
  'fyra femtedelar',
  'en tiondel',
];

function shares({ hedgeWords }: SharePhrase): string[] {
  const hedges = [...new Set([hedgeWords, '', 'drygt', 'knappt', 'ungefär'])];
  return hedges.flatMap((hedge) => fractions.map((fraction) => `${hedge} ${fraction}`.trim()));
}

function multiples({ hedgeWords }: MultiplePhrase): string[] {
  const hedges = [...new Set([hedgeWords, '', 'nästan', 'mer än'])];
  return hedges.flatMap((hedge) =>
    ['fördubblas', 'tredubblas', 'fyrdubblas', 'halveras'].map((verb) => `${hedge} ${verb}`.trim()),
  );
}

function trends(figure: Figure): string[] {
  const percent = changeOf(figure);
  return percent === undefined ? [] : [{ up: 'ökar', down: 'minskar', same: 'oförändrad' }[directionOf(percent)]];
}

function plainly(figure: Figure): string {
  return formatFigure({ ...figure, value: Math.abs(figure.value) });
}
