/** The charts' pictures. The room `charts/` and Vega are loaded only where a report has a chart. */
import type { Report } from '../base/problem.ts';
import type { ChartNode, FreeChartNode } from './nodes.ts';

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

/**
 * Draws every chart that its author specified, in a process of its own: SVG text by the chart's id.
 *
 * Errors: those of `drawFree`; the chart then has no picture.
 */
export async function drawFreeCharts(
  charts: readonly FreeChartNode[],
  accent: string,
  report: Report,
): Promise<ReadonlyMap<string, string>> {
  if (charts.length === 0) return new Map();
  const { drawFree } = await import('../charts/free/draw.ts');
  const asked = charts.map(({ id, chart, alt, wide }) => ({ id, chart, alt, width: wide ? widths.wide : widths.text }));
  return drawFree(asked, accent, report);
}
