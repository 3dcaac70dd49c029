/** The style of the house as Vega-Lite knows it: font, sizes, greys, colours and the forms of numbers. */
import { greys, seriesColours } from '../colours.ts';
import { labelSize } from '../style.ts';
import { locale } from './locale.ts';

/** Where a scale of colours begins, which ends in the accent. */
const palest = '#e9ecef';

/** Legends stand below each other: side by side two of them can be wider than the picture. */
const stacked = { anchor: 'start', direction: 'vertical', margin: 6 };

/** What Vega-Lite's `config` says of every free chart. */
export function houseConfig(accent: string): object {
  const colours = seriesColours(accent);
  const [first] = colours;
  const ramp = [palest, first];
  const words = { labelFontSize: labelSize, titleFontSize: labelSize, labelColor: greys.soft, titleColor: greys.soft };
  const text = { ...words, titleFontWeight: 400, labelFontWeight: 400, labelLimit: 0, titleLimit: 0 };
  const lines = { domain: false, ticks: false, gridColor: greys.hairline, gridWidth: 0.5, labelPadding: 6 };
  return {
    aria: false,
    font: "'Source Sans 3', sans-serif",
    locale,
    view: { stroke: null },
    range: { category: colours, ordinal: colours, ramp, heatmap: ramp },
    mark: { color: first },
    text: { fontSize: labelSize, color: greys.ink },
    rule: { color: greys.soft },
    axis: { ...text, ...lines },
    axisX: { labelAngle: 0, labelOverlap: true },
    axisY: { titleAngle: 0, titleAlign: 'left', titleAnchor: 'end', titleX: 0, titleY: -8, titleBaseline: 'bottom' },
    legend: { ...text, symbolStrokeWidth: 2, orient: 'top', offset: 26, title: null, layout: { top: stacked } },
    countTitle: 'Antal rader',
    fieldTitle: 'plain',
  };
}
