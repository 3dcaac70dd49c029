/** Where everything in a comparison stands: bars, and across them the lines or marks of what they are compared with. */
import { darken } from '../colours.ts';
import { sharedStatus } from '../grid.ts';
import { type EndBar, type Ended, endBarParts, endLabel, endRoom, endScale } from '../parts/end-bars.ts';
import { layoutKey } from '../parts/key.ts';
import { joinParts, moveParts, type Picture } from '../parts/picture.ts';
import { layoutRows } from '../parts/rows.ts';
import type { Look } from '../style.ts';
import type { ComparisonChart } from './comparisons.ts';
import { layoutGoals, ownGoals } from './own-goals.ts';
import { sharedGoals } from './shared-goals.ts';
import { valueLabels } from './value-labels.ts';

const barHeight = 16;

/** Above the first and below the last row, and what a goal's line needs beyond the longest bar. */
const margin = 5;
const lineRoom = 2;

/** Works out the places of a comparison. The height follows from the number of rows and what stands above them. */
export function layoutComparison(chart: ComparisonChart, look: Look): Picture {
  const { measure } = look;
  const colour = darken(look.accent, 3);
  const column = layoutGoals(chart, look);
  const status = sharedStatus(chart.rows);
  const ended = chart.rows.map((cell) => {
    return { cell, label: endLabel(cell, chart, { sign: false, hasStatus: status === null }) };
  });
  const all = [...ended, ...goalsOf(chart)];
  const rows = layoutRows(
    chart.rows.map(({ name }) => name),
    { height: barHeight, room: endRoom(all, measure) + column.width },
    look,
  );
  const right = look.width - rows.left;
  const bars = ended.map((one, row): EndBar => {
    return { ...one, colour, middle: rows.rows[row]?.middle ?? 0, height: barHeight };
  });
  const at = endScale(all, right - column.width - lineRoom, measure);
  const goals = sharedGoals(chart, at, { left: -rows.left, right, height: rows.height }, measure);
  const entries = status && status !== 'utfall' ? [{ name: status, sample: 'bar', colour, status } as const] : [];
  const key = layoutKey(entries, look.width, measure);
  const top = key.height + Math.max(goals.height, column.height) + margin;
  const linesOf = (bar: EndBar): number[] =>
    [...chart.goals, chart.rows[bars.indexOf(bar)]?.goal].flatMap((goal) =>
      goal?.value == null ? [] : at(goal.value),
    );
  const parts = joinParts([
    moveParts(key.parts, -rows.left, -top),
    { words: rows.rows.flatMap(({ words }) => words) },
    endBarParts(bars, at, rows.height),
    goals.parts,
    ownGoals(chart, column, { rows, barHeight, at, x: right }),
    valueLabels(bars, at, linesOf, measure),
  ]);
  const frame = { width: right, height: rows.height, margin: { top, right: 0, bottom: margin, left: rows.left } };
  return { frame, parts };
}

/** All goals as what the scale must reach. */
function goalsOf({ rows, goals }: ComparisonChart): Ended[] {
  return [...goals, ...rows.flatMap(({ goal }) => goal ?? [])].map((cell) => ({ cell, label: [] }));
}
