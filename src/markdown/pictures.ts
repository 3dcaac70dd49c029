/** The charts' pictures. The room `charts/` and Vega are loaded only where a report has a chart. */
import type { Keeper } from '../base/cache.ts';
import type { Chart } from '../charts/kinds.ts';
import type { Showing } from '../charts/render.ts';
import type { ChartNode, FreeChartNode } from './nodes.ts';

/** CSS pixels at the size of print: the text column of 118 mm, and both columns, 166 mm. */
const widths = { text: 446, wide: 627 } as const;

/** Draws every chart that is not kept as it would be drawn: SVG text by the chart's id. */
export async function drawCharts(
  charts: readonly ChartNode[],
  accent: string,
  { keep }: Keeper,
): Promise<ReadonlyMap<string, string>> {
  const drawn: [string, string][] = [];
  for (const { id, chart, alt, wide } of charts) {
    const showing = { accent, alt, width: wide ? widths.wide : widths.text };
    drawn.push([id, await keep(`picture ${id}`, [chart, showing], {}, () => drawChart(chart, showing))]);
  }
  return new Map(drawn);
}

async function drawChart(chart: Chart, showing: Showing): Promise<string> {
  const { renderChart } = await import('../charts/render.ts');
  return renderChart(chart, showing);
}

/**
 * Draws every chart that its author specified, in a process of its own, unless all are kept: SVG text by the chart's id.
 *
 * Errors: those of `drawFree`; the chart then has no picture.
 */
export async function drawFreeCharts(
  charts: readonly FreeChartNode[],
  accent: string,
  { keep }: Keeper,
): Promise<ReadonlyMap<string, string>> {
  if (charts.length === 0) return new Map();
  const asked = charts.map(({ id, chart, alt, wide }) => ({ id, chart, alt, width: wide ? widths.wide : widths.text }));
  return keep('free pictures', [asked, accent], {}, async (_, report) => {
    const { drawFree } = await import('../charts/free/draw.ts');
    return drawFree(asked, accent, report);
  });
}
