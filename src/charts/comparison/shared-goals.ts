/** Goals for all rows: lines through all bars, each with its name and value above. */
import { formatNumber } from '../../base/number.ts';
import { greys } from '../colours.ts';
import { rowOverhang } from '../parts/end-bars.ts';
import { namedLabel, unitMark, wordsOf } from '../parts/label.ts';
import { type Box, joinParts, type Parts } from '../parts/picture.ts';
import type { Run } from '../parts/runs.ts';
import type { Scale } from '../parts/ticks.ts';
import type { Measure } from '../style.ts';
import type { ComparisonChart } from './comparisons.ts';
import { goalLine } from './goal-line.ts';

/** The width of a line, from a label to the next and to the line, and around a label where other lines pass. */
const lineWidth = 1.5;
const gap = 3;

/** The share of the width that a label may take before its name is broken into lines. */
const labelShare = 0.6;

/** Where goals may stand: from the left to the right edge of the picture, over a plot of that height. */
export interface GoalRoom {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The lines, their labels above y 0, and the room that these take there; a lower label interrupts the line of a higher. */
export function sharedGoals(
  { goals, unit, decimals }: ComparisonChart,
  at: Scale,
  room: GoalRoom,
  measure: Measure,
): { readonly parts: Parts; readonly height: number } {
  const known = goals.flatMap(({ value, ...goal }) => (value === null ? [] : [{ ...goal, value }]));
  let foot = 0;
  const drawn = known.toReversed().map(({ name, value, status }) => {
    const runs: Run[] = [
      { text: formatNumber(value, { decimals }) + unitMark(unit), weight: 400, colour: greys.ink },
      ...(status === 'utfall' ? [] : [{ text: status, weight: 400, colour: greys.faint } as const]),
    ];
    const limit = (room.right - room.left) * labelShare;
    const label = namedLabel({ x: value, y: 0 }, name, runs, greys.ink, limit, measure);
    const x = Math.max(room.left, Math.min(room.right - label.width, at(value) - label.width / 2));
    const y = foot - gap - label.height / 2;
    const line = goalLine(at(value), foot - gap, lineWidth, room.height + rowOverhang - foot + gap);
    foot -= gap + label.height;
    const plate: Box = {
      ...{ x: x - gap, y: y - label.height / 2, width: label.width + 2 * gap, height: label.height },
      ...{ fill: '#ffffff', stroke: 'none' },
    };
    return { line, plate, words: wordsOf(label, x, y, 'right', measure) };
  });
  const boxes = [...drawn.flatMap(({ line }) => line), ...drawn.map(({ plate }) => plate)];
  return { parts: joinParts([{ boxes, words: drawn.flatMap(({ words }) => words) }]), height: -foot };
}
