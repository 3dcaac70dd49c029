/** A table divided into parts that fit below each other. */
import type { Stretch } from './forms.ts';
import { type SetTable, sumOf, type Widths } from './measure.ts';

/**
 * Divides a table into as few parts as fit, at least two, about equally wide; each has the row heads.
 *
 * Columns under a common head stay together where there is room for them. Undefined where a column has no room, and where the table cannot be divided. Widths are in points.
 */
export function splitColumns(table: SetTable, { least, good }: Widths, width: number): Stretch[] | undefined {
  const { rowHeads, columns } = table;
  if (rowHeads === 0) return undefined;
  const widths = [...columns.keys()].some((at) => at >= rowHeads && keyAnd(good, rowHeads, at) > width) ? least : good;
  const room = width - sumOf(widths.slice(0, rowHeads));
  const units = unitsOf(table).flatMap((unit) => (widthOf(unit, widths) <= room ? [unit] : singles(unit)));
  const fewest = fill(units, widths, room);
  if (fewest.some((part) => widthOf(part, widths) > room)) return undefined;
  const count = Math.max(2, fewest.length);
  const narrowest = sumOf(widths.slice(rowHeads)) / count;
  const rooms = Array.from({ length: Math.max(0, Math.ceil(room - narrowest)) }, (_, step) => narrowest + step);
  const even = rooms.map((one) => fill(units, widths, one)).find(({ length }) => length === count);
  return even ?? fewest;
}

/** The columns under each head of several, and the others one by one. */
function unitsOf({ columns, heads, rowHeads }: SetTable): Stretch[] {
  const units: Stretch[] = [];
  for (let from = rowHeads; from < columns.length; ) {
    const to = Math.max(from + 1, ...heads.filter((head) => head.from <= from && head.to > from).map(({ to }) => to));
    units.push({ from, to });
    from = to;
  }
  return units;
}

function singles({ from, to }: Stretch): Stretch[] {
  return Array.from({ length: to - from }, (_, index) => ({ from: from + index, to: from + index + 1 }));
}

/** Puts as many units into each part as have room in it, at least one. */
function fill(units: readonly Stretch[], widths: readonly number[], room: number): Stretch[] {
  const parts: Stretch[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    const joined = last && { from: last.from, to: unit.to };
    if (joined && widthOf(joined, widths) <= room) parts.splice(-1, 1, joined);
    else parts.push(unit);
  }
  return parts;
}

function keyAnd(widths: readonly number[], rowHeads: number, column: number): number {
  return sumOf(widths.slice(0, rowHeads)) + (widths[column] ?? 0);
}

function widthOf({ from, to }: Stretch, widths: readonly number[]): number {
  return sumOf(widths.slice(from, to));
}
