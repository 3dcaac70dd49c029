/** The description of small charts. */
import { describePath } from '../line/describe-line.ts';
import type { SmallMultiplesChart } from './panels.ts';

/** Describes small charts: of each line in each of them where it starts, how it goes and where it ends. */
export function describePanels(chart: SmallMultiplesChart): string {
  const { panels, ...measured } = chart;
  const opening = `Diagram i ${panels.length === 1 ? 'en del' : `${panels.length} delar`} med samma axlar.`;
  const paths = panels.flatMap((panel) =>
    panel.series.map((series) => {
      const name = series.name ? `${panel.name}, ${series.name},` : panel.name;
      return describePath({ ...measured, series: panel.series }, { ...series, name });
    }),
  );
  return [opening, ...paths].join(' ');
}
