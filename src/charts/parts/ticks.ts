/** Where the axes have their marks: round numbers, and years that can be read. */
import { formatNumber } from '../../base/number.ts';

/** A mark of an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** An axis: the stretch that it covers and its marks in rising order. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** Where in the plot a value stands. */
export type Scale = (value: number) => number;

/** A linear scale; a domain of one value lies in the middle of the range. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  return (value) => from + (to - from) * (high === low ? 0.5 : (value - low) / (high - low));
}

/** Below this share of the largest value the smallest is near enough to zero for the axis to begin there. */
const nearZero = 0.5;

/**
 * An axis of values from one round number to another around the given ones, with about so many steps.
 *
 * It begins (or ends) at zero unless all values are far from it on the same side. Each label ends with `mark`.
 */
export function valueAxis(values: readonly number[], mark: string, steps = 4): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const start = low > 0 && low < nearZero * high ? 0 : low;
  const end = high < 0 && high > nearZero * low ? 0 : high;
  const step = roundStep((end - start || Math.abs(end) || 1) / steps);
  const [first, last] = [Math.floor(start / step), Math.ceil(end / step)];
  return numberAxis(first, first === last ? last + 1 : last, step, mark);
}

/** An axis of numbers that begins and ends where the data do, with marks at round numbers that have room. */
export function plainAxis(low: number, high: number, room: (label: string) => number): Axis {
  const most = room(formatNumber(high, { decimals: 0 }));
  const step = roundStep((high - low || 1) / Math.max(1, Math.min(8, most)));
  const { ticks } = numberAxis(Math.ceil(low / step), Math.floor(high / step), step, '');
  return { domain: [low, high], ticks };
}

/**
 * An axis of years: the first and the last are marked, and those between them at an even distance.
 *
 * `most` is how many marks have room. Where no distance of 1, 2, 5, 10 … years divides the stretch, the last but one
 * mark gives way to the last.
 */
export function yearAxis(first: number, last: number, most: number): Axis {
  const span = last - first;
  const steps = [1, 2, 5, 10, 20, 25, 50, 100].filter((step) => step <= span && span / step <= most - 1);
  const step = steps.find((candidate) => span % candidate === 0) ?? steps[0] ?? span;
  const years: number[] = [];
  for (let year = first; year < last && last - year >= step; year += step) years.push(year);
  return { domain: [first, last], ticks: [...years, last].map((year) => ({ value: year, label: String(year) })) };
}

function numberAxis(first: number, last: number, step: number, mark: string): Axis {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const value = Number(((first + at) * step).toFixed(decimals));
    return { value, label: formatNumber(value, { decimals }) + mark };
  });
  return { domain: [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 0], ticks };
}

/** The number of the form 1, 2 or 5 times a power of ten that lies nearest. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  const factor = times < Math.SQRT2 ? 1 : times < Math.sqrt(10) ? 2 : times < Math.sqrt(50) ? 5 : 10;
  return factor * power;
}
