/** Picks lines from a table and computes them from 100 at a base. */
import { words } from '../../base/locale.ts';
import { problem } from '../../base/problem.ts';
import { columnOf } from '../../tables/table.ts';
import type { ChartSource, ReadChart } from '../kind.ts';
import { type LineColumns, readLine } from '../line/read-line.ts';
import type { LineChart } from '../lines.ts';
import { rules } from '../messages.ts';
import { computeIndex } from './compute-index.ts';
import type { IndexChart } from './index-chart.ts';

/**
 * Picks lines from a table and computes them from 100 at a base: the first x where none is given.
 *
 * Errors: those of `readLine`; `chart-base` at `base`, once if it is no x of the table, else for each line that has no value
 * above zero there; all are collected, then undefined.
 */
export function readIndex(
  source: ChartSource,
  columns: LineColumns,
  wanted: number | undefined,
): ReadChart<IndexChart> | undefined {
  const { table, placeOf, report } = source;
  const amounts = readLine(table, columns, (key) => placeOf([key]), report);
  const base = wanted ?? amounts?.series[0]?.points[0]?.x;
  if (!amounts || base === undefined || !checkBase(amounts, base, source)) return undefined;
  const shown = computeIndex(table, columns, base);
  const y = columnOf(shown, columns.y.name) ?? columns.y;
  const lines = readLine(
    shown,
    { ...columns, y },
    (key) => placeOf([key]),
    () => undefined,
  );
  if (!lines) return undefined;
  const layout = { rows: columns.x.name, columns: columns.series?.name, values: y.name };
  return { chart: { ...lines, type: 'index', base }, shown, layout, subtitle: words.indexSubtitle(base) };
}

function checkBase({ series }: LineChart, base: number, { placeOf, report }: ChartSource): boolean {
  const isKnown = series.some(({ points }) => points.some(({ x }) => x === base));
  if (!isKnown) {
    report(problem(rules, 'chart-base', placeOf(['base']), String(base), { base, name: '', value: null }));
    return false;
  }
  const faulty = series.flatMap(({ name, points }) => {
    const value = points.find(({ x }) => x === base)?.y ?? null;
    return value === null || value <= 0 ? [{ name, value }] : [];
  });
  for (const { name, value } of faulty) {
    const found = value === null ? String(base) : String(value);
    report(problem(rules, 'chart-base', placeOf(['base']), found, { base, name, value }));
  }
  return faulty.length === 0;
}
