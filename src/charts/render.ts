/** Charts as inline SVG. Fonts and Vega are loaded with the first chart, so that a report without charts is not kept waiting. */
import { type Chart, kindOf } from './kinds.ts';
import { specOf } from './parts/spec.ts';
import { labelSize, type Measure } from './style.ts';
import { inlineSvg } from './svg.ts';

/** How a chart is shown: its width in CSS pixels at print size, the accent colour (`#rrggbb`), and its description. */
export interface Showing {
  readonly width: number;
  readonly accent: string;
  readonly alt: string;
}

/**
 * Draws a chart.
 *
 * Gives one static `svg` element with `role="img"`, labelled by `alt`; the same bytes for the same chart, whatever was
 * drawn before. Text is Source Sans 3 in 400 and 600, which the page must have.
 * Units: CSS pixels; the height follows from what is shown.
 */
export async function renderChart(chart: Chart, { width, accent, alt }: Showing): Promise<string> {
  const [{ textWidth }, { draw }] = await Promise.all([import('../base/metrics.ts'), import('./vega.ts')]);
  const measure: Measure = (text, weight) => textWidth(text, labelSize, weight);
  const picture = kindOf(chart).layOut(chart, { width, accent, measure });
  return inlineSvg(await draw(specOf(picture)), alt);
}
