/** Goals of single rows: a mark across each bar, and the goals' values in a column to the right, under their name. */
import { formatNumber } from '../../base/number.ts';
import { greys } from '../colours.ts';
import { sharedStatus } from '../grid.ts';
import { missing } from '../parts/end-bars.ts';
import { unitMark } from '../parts/label.ts';
import { type Parts, tickGap, type Words } from '../parts/picture.ts';
import type { Rows } from '../parts/rows.ts';
import type { Run } from '../parts/runs.ts';
import type { Scale } from '../parts/ticks.ts';
import { wrap } from '../parts/wrap.ts';
import { type Look, lineHeight } from '../style.ts';
import type { Compared, ComparisonChart } from './comparisons.ts';
import { goalLine } from './goal-line.ts';

/** A mark: how far it reaches beyond its bar, and its width. */
const mark = { reach: 2, width: 2.5 };

/** The share of the width that the name above the column may take before it is broken into lines. */
const headShare = 0.3;

/** The column: its head, its values, and the room that it takes beside and above the rows. */
export interface GoalColumn {
  readonly head: readonly Run[];
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Lays out the column; without goals of single rows it takes no room. A status that all goals share stands in its head. */
export function layoutGoals(chart: ComparisonChart, { width, measure }: Look): GoalColumn {
  if (!chart.goalName) return { head: [], texts: [], width: 0, height: 0 };
  const limit = width * headShare;
  const status = sharedStatus(chart.rows.flatMap(({ goal }) => goal ?? []));
  const name = wrap(chart.goalName, limit, limit, (text) => measure(text, 600));
  const head: Run[] = [
    ...name.map((text) => ({ text, weight: 600, colour: greys.ink }) as const),
    ...(status && status !== 'utfall' ? [{ text: status, weight: 400, colour: greys.faint } as const] : []),
  ];
  const texts = chart.rows.map(({ goal }) => textOf(goal, chart, status === null));
  const widest = Math.max(...[...head, ...texts.map(valueRun)].map(({ text, weight }) => measure(text, weight)));
  return { head, texts, width: Math.ceil(widest) + 2 * tickGap, height: head.length * lineHeight + tickGap };
}

/** Where the column and the marks stand: beside rows with bars of that height, up to the right edge `x`. */
export interface GoalPlaces {
  readonly rows: Rows;
  readonly barHeight: number;
  readonly at: Scale;
  readonly x: number;
}

/** The head and values of the column, and the marks across the bars. */
export function ownGoals(
  { rows: compared }: ComparisonChart,
  { head, texts }: GoalColumn,
  { rows, barHeight, at, x }: GoalPlaces,
): Partial<Parts> {
  const common = { x, align: 'right' } as const;
  const middleOf = (row: number): number => rows.rows[row]?.middle ?? 0;
  const heads = head.map((run, row): Words => {
    return { ...common, ...run, y: -tickGap + (row + 0.5 - head.length) * lineHeight };
  });
  const values = texts.map((text, row): Words => ({ ...common, ...valueRun(text), y: middleOf(row) }));
  const boxes = compared.flatMap(({ goal }, row) => {
    if (goal?.value == null) return [];
    const height = barHeight + 2 * mark.reach;
    return goalLine(at(goal.value), middleOf(row) - height / 2, mark.width, height);
  });
  return { boxes, words: [...heads, ...values] };
}

function textOf(goal: Compared['goal'], { decimals, unit }: ComparisonChart, hasStatus: boolean): string {
  if (goal?.value == null) return missing;
  const value = formatNumber(goal.value, { decimals }) + unitMark(unit);
  return hasStatus && goal.status !== 'utfall' ? `${value} ${goal.status}` : value;
}

function valueRun(text: string): Run {
  return { text, weight: 400, colour: text === missing ? greys.faint : greys.ink };
}
