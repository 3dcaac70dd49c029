/** The charts' pictures. The room `charts/` and Vega are loaded only where a report has a chart. */
import type { ChartNode } from './nodes.ts';

/** CSS pixels at the size of print: the text column of 118 mm, and both columns, 166 mm. */
const widths = { text: 446, wide: 627 } as const;

/** Draws every chart: SVG text by the chart's id. */
export async function drawCharts(charts: readonly ChartNode[], accent: string): Promise<ReadonlyMap<string, string>> {
  if (charts.length === 0) return new Map();
  const { renderChart } = await import('../charts/render.ts');
  const drawn: [string, string][] = [];
  for (const { id, chart, alt, wide } of charts) {
    drawn.push([id, await renderChart(chart, { accent, alt, width: wide ? widths.wide : widths.text })]);
  }
  return new Map(drawn);
}
