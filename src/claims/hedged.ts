/** The interval that a number, a share or a multiple stands for after a hedge. Source: the house's table of phrases. */
import { roundTo } from '../base/number.ts';
import type { Hedge } from './hedges.ts';
import { type Interval, mirror, roundedTo, widen } from './interval.ts';
import type { Numeral } from './numerals.ts';

/** A share alone is true this many percentage points about it. */
const shareWidth = 2;
const tenth = 0.1;
const twentieth = 0.05;

/** The interval of a number after a hedge. A number below zero leaves open what the same number above it would, mirrored. */
export function hedgedAmount(hedge: Hedge, { value, decimals }: Pick<Numeral, 'value' | 'decimals'>): Interval {
  const oneSided = hedge === 'over' || hedge === 'at-least' || hedge === 'under' || hedge === 'at-most';
  if (value >= 0 || oneSided)
    return hedge === 'exact' ? roundedTo(value, decimals) : about(hedge, value, tenth, twentieth);
  return mirror(hedgedAmount(hedge, { value: -value, decimals }));
}

/** The interval of a share in percent after a hedge; *ungefär* leaves open a tenth of it, as *drygt* and *knappt* do. */
export function hedgedShare(hedge: Hedge, percent: number): Interval {
  const exact = roundTo(percent, 9);
  const alone = { low: exact, high: exact, withLow: true, withHigh: true };
  return hedge === 'exact' ? widen(alone, shareWidth) : about(hedge, exact, tenth, tenth);
}

/** The interval of a multiple after a hedge: alone it is about so many times as much. */
export function hedgedMultiple(hedge: Hedge, times: number): Interval {
  return about(towards(hedge, times), times, tenth, twentieth);
}

/** *Mer än halverats* is less than half: words of more and less follow the way that the verb goes. */
function towards(hedge: Hedge, times: number): Exclude<Hedge, 'exact'> {
  if (hedge === 'exact') return 'about';
  if (times > 1) return hedge;
  const mirrored = {
    'slightly-over': 'slightly-under',
    'slightly-under': 'slightly-over',
    about: 'about',
    over: 'under',
    'at-least': 'at-most',
    under: 'over',
    'at-most': 'at-least',
  } as const;
  return mirrored[hedge];
}

function about(hedge: Exclude<Hedge, 'exact'>, value: number, wide: number, narrow: number): Interval {
  const times = (factor: number) => roundTo(value * factor, 9);
  switch (hedge) {
    case 'slightly-over':
      return { low: value, high: times(1 + wide), withLow: false, withHigh: true };
    case 'slightly-under':
      return { low: times(1 - wide), high: value, withLow: true, withHigh: false };
    case 'about':
      return { low: times(1 - narrow), high: times(1 + narrow), withLow: true, withHigh: true };
    case 'over':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY, withLow: hedge === 'at-least', withHigh: false };
    case 'under':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value, withLow: false, withHigh: hedge === 'at-most' };
  }
}
