/** Reads the specification of a free chart once its keys are checked. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Table } from '../../tables/table.ts';
import { checkColumns } from './columns.ts';
import { checkContrast } from './contrast.ts';
import type { FreeChart } from './free.ts';
import { mostRows } from './limits.ts';
import { rules } from './messages.ts';
import type { Spec } from './spec.ts';

/** The chart of a specification. Errors: `spec-mark`, `spec-rows` and those of `checkColumns`; then undefined. Warning: `chart-contrast`. */
export function readFree(spec: Spec, table: Table, placeOf: Located['placeOf'], report: Report): FreeChart | undefined {
  const { mark, layer, encoding, transform, height, resolve } = spec;
  const own = { mark, layer, encoding, transform, height, resolve };
  checkContrast({ mark, layer, encoding }, placeOf, report);
  const both = mark !== undefined && layer !== undefined;
  const isOne = !both && (mark !== undefined || layer !== undefined);
  if (!isOne) report(problem(rules, 'spec-mark', placeOf([both ? 'mark' : 'id'], 'key'), '–', { both }));
  const isShort = table.length <= mostRows;
  if (!isShort) {
    const params = { rows: table.length, most: mostRows };
    report(problem(rules, 'spec-rows', placeOf(['data']), table.name, params));
  }
  return checkColumns(own, table, placeOf, report) && isShort && isOne
    ? { type: 'vega-lite', spec: own, table, placeOf }
    : undefined;
}
