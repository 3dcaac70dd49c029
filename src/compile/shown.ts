/** The printed tables and charts of the texts by their ids. */
import type { Place } from '../base/place.ts';
import type { ChapterText } from '../markdown/chapter-text.ts';
import type { ChartNode, FreeChartNode, TableNode } from '../markdown/nodes.ts';
import type { PrintedTable } from '../tables/print/printed.ts';

/** A printed table or chart. */
export interface Shown {
  readonly kind: 'table' | 'chart';
  readonly title: string;
  readonly place: Place;
  /** Of a chart, the table that holds its data. */
  readonly table: PrintedTable;
  /** What a chart of a house type is drawn from; a free chart is drawn from its table. */
  readonly drawn: ChartNode['chart'] | undefined;
}

/** Lists them; of several with one id, which has been reported, the last. */
export function shownIn(texts: readonly ChapterText[]): ReadonlyMap<string, Shown> {
  return new Map(
    texts.flatMap(({ chapter, labels, tables, charts, freeCharts }) => {
      const placeOf = (id: string) => labels.find((label) => label.id === id)?.place ?? chapter.placeOf('id');
      return [...tables, ...charts, ...freeCharts].map((node): [string, Shown] => [
        node.id,
        showing(node, placeOf(node.id)),
      ]);
    }),
  );
}

function showing(node: TableNode | ChartNode | FreeChartNode, place: Place): Shown {
  const { title, table } = node;
  const drawn = node.type === 'chartBlock' ? node.chart : undefined;
  return { kind: node.type === 'tableBlock' ? 'table' : 'chart', title, table, place, drawn };
}
