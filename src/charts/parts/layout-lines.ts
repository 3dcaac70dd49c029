/** Where everything in a chart of lines stands, worked out before it is drawn, so that no label meets another. */
import { greys } from '../colours.ts';
import type { Lines, Series } from '../lines.ts';
import { type Look, lineHeight, type Measure } from '../style.ts';
import { labelsBelow, tickRow, verticalAxis } from './axes.ts';
import { type Base, baseParts } from './base-mark.ts';
import { columnParts, heightFor, labelShare, layoutColumn, overhang } from './column.ts';
import { type Key, layoutKey, strokeEntries } from './key.ts';
import { endLabel, startLabel, unitMark } from './label.ts';
import { axisAlong, axisNote, lineColours, valuesOf, zeroLine } from './line-axes.ts';
import { lineParts } from './line-parts.ts';
import { type Frame, joinParts, moveParts, type Parts, type Picture, tickGap, type Words } from './picture.ts';
import { type Zone, zonesOf } from './segments.ts';
import { scale, valueAxis } from './ticks.ts';
import { bandHeight, layoutZones, zonesFit } from './zones.ts';

/**
 * Works out the places of a chart of lines.
 *
 * A base is a point that all lines share; its mark stands for the values where they begin.
 * The height is half the width, or more where the labels need it; the margins are as wide as what stands in them.
 */
export function layoutLines(chart: Lines, look: Look, base?: Base): Picture {
  const { width, measure } = look;
  const { series } = chart;
  const colours = lineColours(series.length, look.accent);
  const y = valueAxis([...valuesOf(series), ...(base ? [base.y] : [])], unitMark(chart.unit));
  const note = axisNote(y);
  const { zones, key } = tellStatuses(series, width, measure);
  const starts = base ? [] : series.flatMap((one) => startLabel(chart, one, measure) ?? []);
  const limit = width * labelShare;
  const ends = series.flatMap((one, at) => endLabel(chart, one, colours[at] ?? '', limit, measure) ?? []);

  const bands = (zones.length > 0 ? bandHeight : 0) + (base ? bandHeight : 0);
  const top = overhang + 2 + bands + key.height;
  const bottom = tickRow + (note ? lineHeight + 2 : 0);
  const height = Math.max(Math.round(width / 2) - top - bottom, heightFor(starts), heightFor(ends));
  const atY = scale(y.domain, [height, 0]);
  const lastX = Math.max(...series.flatMap(({ points }) => points.map(({ x }) => x)));
  const before = layoutColumn('left', starts, atY, height);
  const after = layoutColumn('right', ends, atY, height, ({ x }) => x < lastX);

  const left = Math.ceil(Math.max(...y.ticks.map(({ label }) => measure(label, 400))) + tickGap);
  const right = Math.ceil(after.width);
  const frame = { width: width - left - right, height, margin: { top, right, bottom, left } };
  const range = [before.width, frame.width] as const;
  const x = axisAlong(chart, range[1] - range[0], measure);
  const at = { x: scale(x.domain, range), y: atY };
  const zoneParts = zones.length > 0 ? layoutZones(zones, at.x, frame, measure) : {};
  const groups: Partial<Parts>[] = [
    moveParts(key.parts, -left, -top),
    verticalAxis(y, at.y, range),
    labelsBelow(x, at.x, height),
    columnParts(before, (point) => at.x(point.x), at, measure),
    columnParts(after, () => frame.width, at, measure),
    zoneParts,
    { words: note ? [noteWords(note, frame)] : [], hairlines: zeroLine(y, range, atY) },
    lineParts(series, colours, at),
    base ? baseParts(base, at, range, { frame, bands, others: zoneParts.words ?? [] }, measure) : {},
  ];
  return { frame, parts: joinParts(groups) };
}

/** How certain the values are: zones to be named along the axis, or a key where their names have no room there. */
function tellStatuses(series: readonly Series[], width: number, measure: Measure): { zones: Zone[]; key: Key } {
  const zones = zonesOf(series);
  const isCertain = zones.every(({ status }) => status === 'utfall');
  const fits = zonesFit(zones, width, measure);
  const entries = isCertain || fits ? [] : strokeEntries(zones.map(({ status }) => status));
  return { zones: isCertain || !fits ? [] : zones, key: layoutKey(entries, width, measure) };
}

function noteWords(text: string, { height, margin }: Frame): Words {
  const y = height + margin.bottom - lineHeight / 2;
  return { text, x: -margin.left, y, align: 'left', weight: 400, colour: greys.faint };
}
