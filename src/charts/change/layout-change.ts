/** Where everything in a chart of changes stands: names to the left, bars to both sides of zero, changes at their ends. */
import { darken, greys } from '../colours.ts';
import { sharedStatus } from '../grid.ts';
import { type EndBar, endBarParts, endLabel, endLabels, endRoom, endScale } from '../parts/end-bars.ts';
import { layoutKey } from '../parts/key.ts';
import { joinParts, moveParts, type Picture } from '../parts/picture.ts';
import { layoutRows } from '../parts/rows.ts';
import type { Look } from '../style.ts';
import type { ChangeChart } from './changes.ts';

const barHeight = 14;

/** Above the first and below the last row. */
const margin = 5;

/** Works out the places of a chart of changes: gains in the accent, losses in grey. */
export function layoutChange(chart: ChangeChart, look: Look): Picture {
  const { measure } = look;
  const gain = darken(look.accent, 3);
  const status = sharedStatus(chart.rows);
  const ended = chart.rows.map((cell) => {
    return { cell, label: endLabel(cell, chart, { sign: true, hasStatus: status === null }) };
  });
  const rows = layoutRows(
    chart.rows.map(({ name }) => name),
    { height: barHeight, room: endRoom(ended, measure) },
    look,
  );
  const width = look.width - rows.left;
  const bars = ended.map((one, row): EndBar => {
    const colour = (one.cell.value ?? 0) < 0 ? greys.faint : gain;
    return { ...one, colour, middle: rows.rows[row]?.middle ?? 0, height: barHeight };
  });
  const entries = status && status !== 'utfall' ? [{ name: status, sample: 'bar', colour: gain, status } as const] : [];
  const key = layoutKey(entries, look.width, measure);
  const at = endScale(bars, width, measure);
  const top = key.height + margin;
  const parts = joinParts([
    moveParts(key.parts, -rows.left, -top),
    { words: rows.rows.flatMap(({ words }) => words) },
    endBarParts(bars, at, rows.height),
    endLabels(bars, at, measure),
  ]);
  return { frame: { width, height: rows.height, margin: { top, right: 0, bottom: margin, left: rows.left } }, parts };
}
