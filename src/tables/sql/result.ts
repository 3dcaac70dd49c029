/** The typed cells that a query's answer makes, checked against its description. */
import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import { type Cells, keyForm } from '../read/cells.ts';
import type { Value } from '../table.ts';
import type { ResultColumn } from './exchange.ts';
import { kindOf } from './kind.ts';

/**
 * Checks the columns of an answer: names and order are those of the fields, types fit, values can be held. `placeOf` tells
 * where a column is selected.
 *
 * Errors: `result-unknown`, `result-missing`, `result-order`; else `result-type`; else `result-value`, once for each
 * column; then undefined.
 */
export function readResult(
  columns: readonly ResultColumn[],
  { schema: { fields, primaryKey } }: Resource,
  placeOf: (column: number) => Place,
  report: Report,
): Cells[] | undefined {
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  checkHeadings(columns, fields, placeOf, note);
  if (!sound) return undefined;
  columns.forEach((column, index) => {
    const field = fields[index];
    if (field) checkType(column, field, placeOf(index), note);
  });
  if (!sound) return undefined;
  const cells = columns.flatMap((column, index) => {
    const field = fields[index];
    return field ? [readColumn(column, field, primaryKey.includes(field.name), placeOf(index), note)] : [];
  });
  return sound ? cells : undefined;
}

function checkHeadings(
  columns: readonly ResultColumn[],
  fields: readonly Field[],
  placeOf: (column: number) => Place,
  report: Report,
): void {
  const given = columns.map(({ name }) => name);
  const missing = fields.map(({ name }) => name).filter((name) => !given.includes(name));
  given.forEach((name, index) => {
    const field = fields[index];
    if (name === field?.name) return;
    if (field && fields.some((other) => other.name === name) && given.indexOf(name) === index) {
      report(problem(rules, 'result-order', placeOf(index), name, { field: field.name }));
    } else {
      report(
        problem(rules, 'result-unknown', placeOf(index), name, { fields: missing, meant: nearest(name, missing) }),
      );
    }
  });
  for (const field of missing) report(problem(rules, 'result-missing', placeOf(given.length), '–', { field }));
}

function checkType({ type }: ResultColumn, field: Field, place: Place, report: Report): void {
  const { types, form, sql } = kindOf(field.type);
  if (types.test(type)) return;
  report(problem(rules, 'result-type', place, type, { column: field.title ?? field.name, form, sql }));
}

/** Values are computed, so they have no texts. */
function readColumn(given: ResultColumn, field: Field, isKey: boolean, place: Place, report: Report): Cells {
  const { read, decimalsOf, form } = kindOf(field.type);
  const length = given.values.length;
  const values = new Array<Value>(length).fill(null);
  const decimals = new Array<number>(length).fill(0);
  const bad: number[] = [];
  given.values.forEach((raw, row) => {
    const value = raw === null ? null : read(raw, given.scale);
    if (value === undefined || (value === null && isKey)) bad.push(row);
    else values[row] = value;
    if (typeof value === 'number' && decimalsOf) decimals[row] = decimalsOf(value, given);
  });
  const [row] = bad;
  if (row !== undefined) {
    const raw = given.values[row] ?? null;
    const wanted = raw === null ? keyForm : form;
    const params = { column: field.title ?? field.name, form: wanted, row: row + 1, more: bad.length - 1 };
    report(problem(rules, 'result-value', place, raw === null ? 'NULL' : shown(raw, given.scale), params));
  }
  return { values, texts: new Array<string>(length).fill(''), decimals };
}

/** A value as SQL writes it. */
function shown(raw: string | number | bigint, scale: number): string {
  if (scale === 0) return String(raw);
  const digits = String(raw)
    .replace('-', '')
    .padStart(scale + 1, '0');
  return `${Number(raw) < 0 ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
