/** Labels beside the ends of lines: what they say and how much room they take. */
import { formatNumber, NBSP } from '../../base/number.ts';
import { darken, greys } from '../colours.ts';
import type { LineChart, Series } from '../lines.ts';
import type { Weight } from '../metrics.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Words } from './picture.ts';
import { type Known, knownPoints } from './segments.ts';

/** Words of one weight and colour within a line of a label. */
interface Run {
  readonly text: string;
  readonly weight: Weight;
  readonly colour: string;
}

/** A label and the point that it is for. Lengths are CSS pixels; the height has some air around more lines than one. */
export interface SideLabel {
  readonly point: Known;
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
}

/** Between a name and its value, and between a label of several lines and the next. */
const runGap = 4;
const air = 5;

/** The mark that a value carries in charts: a percent sign, or nothing, because the caption tells the unit. */
export function unitMark(unit: string): string {
  return unit === 'procent' ? `${NBSP}%` : '';
}

/** The value where a line begins; none where it has a single point. */
export function startLabel(chart: LineChart, series: Series, measure: Measure): SideLabel | undefined {
  const known = knownPoints(series.points);
  const [point] = known;
  if (!point || known.length === 1) return undefined;
  return labelOf(point, [[valueRun(chart, point, series.points[0]?.x, 400)]], measure);
}

/**
 * The name and value where a line ends: on one line if `limit` allows, else the name on lines of its own above the value.
 * None where the line has no value at all.
 */
export function endLabel(
  chart: LineChart,
  series: Series,
  colour: string,
  limit: number,
  measure: Measure,
): SideLabel | undefined {
  const point = knownPoints(series.points).at(-1);
  if (!point) return undefined;
  const value = valueRun(chart, point, series.points.at(-1)?.x, series.name ? 400 : 600);
  if (!series.name) return labelOf(point, [[value]], measure);
  const named = (text: string): Run => ({ text, weight: 600, colour: darken(colour, 4.5) });
  const oneLine = labelOf(point, [[named(series.name), value]], measure);
  if (oneLine.width <= limit) return oneLine;
  return labelOf(point, [...wrap(series.name, limit, measure).map((text) => [named(text)]), [value]], measure);
}

/** The words of a label at its place: `x` is the edge that faces the point, `y` the middle of the label. */
export function wordsOf(
  { lines, width }: SideLabel,
  x: number,
  y: number,
  side: 'left' | 'right',
  measure: Measure,
): Words[] {
  return lines.flatMap((line, row) => {
    let edge = side === 'right' ? x : x - width;
    return line.map((run) => {
      const words: Words = { ...run, x: edge, y: y + (row + 0.5 - lines.length / 2) * lineHeight, align: 'left' };
      edge += measure(run.text, run.weight) + runGap;
      return words;
    });
  });
}

/** A value that does not stand at the chart's own first or last x says where it stands. */
function valueRun({ decimals, unit }: LineChart, point: Known, expected: number | undefined, weight: Weight): Run {
  const value = formatNumber(point.y, { decimals }) + unitMark(unit);
  return { text: point.x === expected ? value : `${value} (${point.x})`, weight, colour: greys.ink };
}

function labelOf(point: Known, lines: readonly (readonly Run[])[], measure: Measure): SideLabel {
  const widths = lines.map((line) =>
    line.reduce((sum, run) => sum + measure(run.text, run.weight), (line.length - 1) * runGap),
  );
  const height = lines.length * lineHeight + (lines.length > 1 ? air : 0);
  return { point, lines, width: Math.max(...widths), height };
}

function wrap(text: string, limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, 600) <= limit) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
