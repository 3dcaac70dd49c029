/** How charts look: sizes in CSS pixels at print size, and the stroke of each status. */

import type { Weight } from '../base/metrics.ts';
import type { Status } from '../base/status.ts';

/** The size of all labels, 8.5 pt, and the distance between their lines. */
export const labelSize = 11.33;
export const lineHeight = 14;

/** The width of a label at its size. Given as an argument, so that fonts are read only when something is drawn. */
export type Measure = (text: string, weight: Weight) => number;

/** How a chart is to look: its width in CSS pixels at print size, the report's accent colour, and the width of text. */
export interface Look {
  readonly width: number;
  readonly accent: string;
  readonly measure: Measure;
}

/** How a line is drawn: its width and, where it is broken, the lengths of dashes and gaps. */
export interface Stroke {
  readonly width: number;
  readonly dash: readonly number[];
}

const pt = 96 / 72;

/** Outcome solid; the less sure, the more broken and thinner. Dashes of length 0 are round dots. */
export const strokes: Readonly<Record<Status, Stroke>> = {
  utfall: { width: 2 * pt, dash: [] },
  budget: { width: 2 * pt, dash: [12, 5] },
  prognos: { width: 2 * pt, dash: [5, 5] },
  kalkyl: { width: 1.25 * pt, dash: [0, 4] },
  förslag: { width: 1.5 * pt, dash: [8, 4, 0, 4] },
  mål: { width: 1.25 * pt, dash: [3, 3] },
  scenario: { width: 1.25 * pt, dash: [8, 4, 0, 4, 0, 4] },
};

/** How much of its colour a bar keeps: the less sure, the paler; all but outcomes are outlined in the colour itself. */
export const tones: Readonly<Record<Status, number>> = {
  utfall: 1,
  budget: 0.55,
  prognos: 0.55,
  kalkyl: 0.3,
  förslag: 0.55,
  mål: 0.3,
  scenario: 0.3,
};

/** The marker of each line in colour, so that lines are told apart without it. */
export const shapes = ['circle', 'square', 'triangle-up', 'diamond'] as const;
