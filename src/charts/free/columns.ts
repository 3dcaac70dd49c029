/** The columns that a free chart may speak of, and whether it speaks of others. */
import type { Located, Path } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import { problem, type Report } from '../../base/problem.ts';
import { isMeasure } from '../../tables/find.ts';
import { rules as tableRules } from '../../tables/messages.ts';
import { columnOf, type Table } from '../../tables/table.ts';
import { checkMeasure } from '../check.ts';
import { rules } from './messages.ts';
import type { Spec, View } from './spec.ts';
import { madeBy } from './transform.ts';

/** The column beside each measure that holds its status, row by row. */
export function statusColumn(measure: string): string {
  return `${measure}_status`;
}

const single = ['field', 'on', 'regression', 'loess', 'density', 'quantile', 'impute', 'key'];
const several = ['groupby', 'fold'];

/**
 * Checks the columns of a specification against its table and what its own steps compute.
 *
 * Errors: `column-unknown`, `spec-year`, `chart-number`, `chart-unit`, each where the column is named; all are collected.
 */
export function checkColumns(spec: Spec, table: Table, placeOf: Located['placeOf'], report: Report): boolean {
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  const known = knownColumns(spec, table);
  const measured = new Set<string>();
  for (const { name, path } of namesIn(spec, [])) {
    const column = columnOf(table, name);
    if (!known.includes(name)) {
      const params = { table: table.name, known, meant: nearest(name, known) };
      note(problem(tableRules, 'column-unknown', placeOf(path), name, params));
    } else if (column && isMeasure(column) && !measured.has(name)) {
      measured.add(name);
      checkMeasure(column, placeOf(path), note);
    }
  }
  for (const { view, path } of viewsOf(spec)) {
    for (const [channel, { field = '', type, timeUnit } = {}] of Object.entries(view.encoding ?? {})) {
      const asTime = type === 'temporal' ? type : timeUnit;
      if (asTime === undefined || columnOf(table, field)?.type !== 'year') continue;
      const place = placeOf([...path, 'encoding', channel, type === 'temporal' ? 'type' : 'timeUnit']);
      note(problem(rules, 'spec-year', place, asTime, { column: field }));
    }
  }
  return sound;
}

/** The specification as a view, and its layers. */
function viewsOf(spec: Spec): { readonly view: View; readonly path: Path }[] {
  return [{ view: spec, path: [] }, ...(spec.layer ?? []).map((view, at) => ({ view, path: ['layer', at] }))];
}

function knownColumns(spec: Spec, table: Table): string[] {
  const statuses = table.columns.filter(isMeasure).map(({ name }) => statusColumn(name));
  const made = viewsOf(spec).flatMap(({ view }) => (view.transform ?? []).flatMap(madeBy));
  return [...new Set([...table.columns.map(({ name }) => name), ...statuses, ...made])];
}

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** Every name of a column in a part of a specification. `stack` is one in a step, and none in a channel. */
function namesIn(part: unknown, path: Path): Named[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): Named[] => {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    const isStacked = key === 'stack' && path.at(-2) === 'transform';
    if (typeof value === 'string') return single.includes(key) || isStacked ? [{ name: value, path: here }] : [];
    if (!several.includes(key) || !Array.isArray(value)) return namesIn(value, here);
    return value.map((name, at) => ({ name: String(name), path: [...here, at] }));
  });
}
