/** Labels beside the ends of lines: what they say and how much room they take. */
import { formatNumber, NBSP } from '../../base/number.ts';
import { darken, greys } from '../colours.ts';
import type { Lines, Series } from '../lines.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Spot, Words } from './picture.ts';
import { type Run, runsWidth, runWords } from './runs.ts';
import { type Known, knownPoints } from './segments.ts';
import { wrap } from './wrap.ts';

/** A label and the point of the axes that it is for. The height has some air around more lines than one. */
export interface SideLabel {
  readonly point: Spot;
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
}

/** Between a label of several lines and the next. */
const air = 5;

/** A word may be so many times as wide as the lines of a name before it is broken. */
const widest = 1.6;

/** The mark that a value carries in charts: a percent sign, or nothing, because the caption tells the unit. */
export function unitMark(unit: string): string {
  return unit === 'procent' ? `${NBSP}%` : '';
}

/** The value where a line begins; none where it has a single point. */
export function startLabel(chart: Lines, series: Series, measure: Measure): SideLabel | undefined {
  const known = knownPoints(series.points);
  const [point] = known;
  if (!point || known.length === 1) return undefined;
  return labelOf(point, [[valueRun(chart, point, series.points[0]?.x, 400)]], measure);
}

/** The name and value where a line ends. None where the line has no value at all. */
export function endLabel(
  chart: Lines,
  series: Series,
  colour: string,
  limit: number,
  measure: Measure,
): SideLabel | undefined {
  const point = knownPoints(series.points).at(-1);
  if (!point) return undefined;
  const value = valueRun(chart, point, series.points.at(-1)?.x, series.name ? 400 : 600);
  return namedLabel(point, series.name, [value], colour, limit, measure);
}

/** A name and its value, if any: on one line if `limit` allows, else the name on lines of its own above the value. */
export function namedLabel(
  point: Spot,
  name: string,
  value: readonly Run[],
  colour: string,
  limit: number,
  measure: Measure,
): SideLabel {
  if (!name) return labelOf(point, [value], measure);
  const named = (text: string): Run => ({ text, weight: 600, colour: darken(colour, 4.5) });
  const oneLine = labelOf(point, [[named(name), ...value]], measure);
  if (oneLine.width <= limit) return oneLine;
  const lines = wrap(name, limit, limit * widest, (text) => measure(text, 600));
  return labelOf(point, [...lines.map((text) => [named(text)]), ...(value.length > 0 ? [value] : [])], measure);
}

/** The words of a label at its place: `x` is the edge that faces the point, `y` the middle of the label. */
export function wordsOf(
  { lines, width }: SideLabel,
  x: number,
  y: number,
  side: 'left' | 'right',
  measure: Measure,
): Words[] {
  const edge = side === 'right' ? x : x - width;
  return lines.flatMap((line, row) => runWords(line, edge, y + (row + 0.5 - lines.length / 2) * lineHeight, measure));
}

/** A value that does not stand at the chart's own first or last x says where it stands. */
function valueRun({ decimals, unit }: Lines, point: Known, expected: number | undefined, weight: Run['weight']): Run {
  const value = formatNumber(point.y, { decimals }) + unitMark(unit);
  return { text: point.x === expected ? value : `${value} (${point.x})`, weight, colour: greys.ink };
}

function labelOf(point: Spot, lines: readonly (readonly Run[])[], measure: Measure): SideLabel {
  const height = lines.length * lineHeight + (lines.length > 1 ? air : 0);
  return { point, lines, width: Math.max(...lines.map((line) => runsWidth(line, measure))), height };
}
