/** One of several small charts: its lines with their last values, and its name above. */
import { darken, greys } from '../colours.ts';
import type { Lines } from '../lines.ts';
import { labelsBelow, verticalAxis } from '../parts/axes.ts';
import { type Column, columnParts } from '../parts/column.ts';
import { missing } from '../parts/end-bars.ts';
import { endLabel, type SideLabel } from '../parts/label.ts';
import { valuesOf, zeroLine } from '../parts/line-axes.ts';
import { lineParts } from '../parts/line-parts.ts';
import { joinParts, type Parts, type Words } from '../parts/picture.ts';
import { type Axis, scale } from '../parts/ticks.ts';
import { wrap } from '../parts/wrap.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Panel } from './panels.ts';

/** Between the name of a panel and its plot. */
export const headGap = 8;

/** What all panels have in common: the size of their plots, their axes, and the colours of their lines. */
export interface PanelForm {
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly colours: readonly string[];
}

/** The name of a panel in lines of that width. */
export function panelHead({ name }: Panel, width: number, measure: Measure): string[] {
  return wrap(name, width, width, (text) => measure(text, 600));
}

/** The last value of each line, in the line's colour where there are several. */
export function panelLabels(
  chart: Omit<Lines, 'series'>,
  panel: Panel,
  colours: readonly string[],
  measure: Measure,
): SideLabel[] {
  const { series } = panel;
  return series.flatMap((one, at) => {
    const colour = series.length > 1 ? darken(colours[at] ?? greys.ink, 4.5) : greys.ink;
    const label = endLabel({ ...chart, series }, { ...one, name: '' }, colour, 0, measure);
    return label ? { ...label, lines: label.lines.map((line) => line.map((run) => ({ ...run, colour }))) } : [];
  });
}

/** The parts of a panel; its plot begins at x 0 and y 0. The first in a row has the labels of the vertical axis. */
export function panelParts(
  panel: Panel,
  { width, height, x, y, colours }: PanelForm,
  head: readonly string[],
  labels: Column,
  isFirst: boolean,
  measure: Measure,
): Parts {
  const at = { x: scale(x.domain, [0, width]), y: scale(y.domain, [height, 0]) };
  const { grid = [], words = [] } = verticalAxis(y, at.y, [0, width]);
  return joinParts([
    { grid, words: isFirst ? words : [] },
    { words: [...headWords(head), ...(valuesOf(panel.series).length > 0 ? [] : [missingWords(width, height)])] },
    { hairlines: zeroLine(y, [0, width], at.y) },
    labelsBelow(x, at.x, height),
    columnParts(labels, () => width, at, measure),
    lineParts(panel.series, colours, at),
  ]);
}

function headWords(lines: readonly string[]): Words[] {
  return lines.map((text, row) => {
    const y = -headGap + (row + 0.5 - lines.length) * lineHeight;
    return { text, x: 0, y, align: 'left', weight: 600, colour: greys.ink };
  });
}

function missingWords(width: number, height: number): Words {
  return { text: missing, x: width / 2, y: height / 2, align: 'center', weight: 400, colour: greys.faint };
}
