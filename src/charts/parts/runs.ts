/** Words of several looks on one line. */
import type { Weight } from '../../base/metrics.ts';
import type { Measure } from '../style.ts';
import type { Words } from './picture.ts';

/** Words of one weight and colour. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
  readonly colour: string;
}

/** Between two runs. */
const gap = 4;

/** The width of a line of runs. */
export function runsWidth(runs: readonly Run[], measure: Measure): number {
  return runs.reduce((sum, { text, weight }) => sum + measure(text, weight), Math.max(0, runs.length - 1) * gap);
}

/** A line of runs with its left edge at `x` and its middle at `y`. */
export function runWords(runs: readonly Run[], x: number, y: number, measure: Measure): Words[] {
  let edge = x;
  return runs.map((run) => {
    const words: Words = { ...run, x: edge, y, align: 'left' };
    edge += measure(run.text, run.weight) + gap;
    return words;
  });
}
