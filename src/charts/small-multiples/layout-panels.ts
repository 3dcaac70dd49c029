/** Where everything in small charts stands: two or three in a row, on common scales. */
import { greys } from '../colours.ts';
import { tickRow } from '../parts/axes.ts';
import { heightFor, layoutColumn } from '../parts/column.ts';
import { type KeyEntry, layoutKey, strokeEntries } from '../parts/key.ts';
import { unitMark } from '../parts/label.ts';
import { axisAlong, axisNote, lineColours, valuesOf } from '../parts/line-axes.ts';
import { joinParts, moveParts, type Parts, type Picture, tickGap } from '../parts/picture.ts';
import { knownPoints } from '../parts/segments.ts';
import { scale, valueAxis } from '../parts/ticks.ts';
import { type Look, lineHeight, shapes } from '../style.ts';
import { headGap, panelHead, panelLabels, panelParts } from './panel.ts';
import type { SmallMultiplesChart } from './panels.ts';

/** Between two panels beside each other, and between two rows of them. */
const gaps = { beside: 18, rows: 10 };

/** The height of a plot as a share of its panel's width, and its least height and width. */
const plot = { share: 0.42, height: 60, width: 64 };

/** Of each axis about so many marks. */
const marks = { x: 3, y: 3 };

/** Works out the places of small charts. */
export function layoutPanels(chart: SmallMultiplesChart, look: Look): Picture {
  const { length: count } = chart.panels;
  const most = count <= 2 ? count : count === 4 ? 2 : 3;
  return layout(chart, look, most);
}

function layout(chart: SmallMultiplesChart, look: Look, beside: number): Picture {
  const { panels } = chart;
  const { measure } = look;
  const all = panels.flatMap(({ series }) => series);
  const colours = lineColours(panels[0]?.series.length ?? 0, look.accent);
  const y = valueAxis(valuesOf(all), unitMark(chart.unit), marks.y);
  const left = Math.ceil(Math.max(...y.ticks.map(({ label }) => measure(label, 400))) + tickGap);
  const cell = (look.width - left - (beside - 1) * gaps.beside) / beside;
  const labels = panels.map((panel) => panelLabels(chart, panel, colours, measure));
  const height = Math.max(
    (y.ticks.length - 1) * lineHeight,
    plot.height,
    Math.round(cell * plot.share),
    ...labels.map(heightFor),
  );
  const lastX = Math.max(...all.flatMap(({ points }) => points.map(({ x }) => x)));
  const columns = labels.map((own) =>
    layoutColumn('right', own, scale(y.domain, [height, 0]), height, ({ x }) => x < lastX),
  );
  const width = cell - Math.ceil(Math.max(...columns.map((column) => column.width)));
  const widestWord = Math.max(...panels.flatMap(({ name }) => name.split(' ').map((word) => measure(word, 600))));
  if ((width < plot.width || cell < widestWord) && beside > 1) return layout(chart, look, beside - 1);

  const x = axisAlong({ series: all, xType: chart.xType }, width, measure, marks.x);
  const form = { width, height, x, y, colours };
  const drawn = panels.map((panel, at): Drawn => {
    const head = panelHead(panel, cell, measure);
    const column = columns[at] ?? layoutColumn('right', [], scale(y.domain, [height, 0]), height);
    return { head: head.length, parts: panelParts(panel, form, head, column, at % beside === 0, measure) };
  });
  const key = layoutKey(keyOf(chart, colours), look.width, measure);
  const rows = stackRows(drawn, beside, { x: left, step: cell + gaps.beside, y: key.height, height });
  const note = axisNote(y);
  const foot = rows.foot + (note ? lineHeight + 2 : 0);
  const noteY = foot - lineHeight / 2;
  const words = note ? [{ text: note, x: 0, y: noteY, align: 'left', weight: 400, colour: greys.faint } as const] : [];
  const margin = { top: 0, right: 0, bottom: 0, left: 0 };
  return { frame: { width: look.width, height: foot, margin }, parts: joinParts([key.parts, rows.parts, { words }]) };
}

/** A panel's parts around its own plot, and how many lines its name has. */
interface Drawn {
  readonly head: number;
  readonly parts: Parts;
}

/** Rows of panels below each other, from `y` on; the first plot of each begins at `x`, the next ones a step further. */
function stackRows(
  drawn: readonly Drawn[],
  beside: number,
  at: { readonly x: number; readonly step: number; readonly y: number; readonly height: number },
): { readonly parts: Parts; readonly foot: number } {
  const groups: Parts[] = [];
  let foot = at.y - gaps.rows;
  for (let first = 0; first < drawn.length; first += beside) {
    const row = drawn.slice(first, first + beside);
    const top = foot + gaps.rows + Math.max(...row.map(({ head }) => head)) * lineHeight + headGap;
    groups.push(...row.map(({ parts }, place) => moveParts(parts, at.x + place * at.step, top)));
    foot = top + at.height + tickRow;
  }
  return { parts: joinParts(groups), foot };
}

/** The names of the lines where there are several, and the strokes unless all values are outcomes. */
function keyOf({ panels }: SmallMultiplesChart, colours: readonly string[]): KeyEntry[] {
  const series = panels[0]?.series ?? [];
  const points = panels.flatMap((panel) => panel.series.flatMap((one) => knownPoints(one.points)));
  const names = series.map(({ name }, at): KeyEntry => {
    const shape = shapes[at] ?? 'circle';
    return { name, sample: 'line', colour: colours[at] ?? greys.faint, status: 'utfall', shape };
  });
  const isCertain = points.every(({ status }) => status === 'utfall');
  return [...(series.length > 1 ? names : []), ...(isCertain ? [] : strokeEntries(points.map(({ status }) => status)))];
}
