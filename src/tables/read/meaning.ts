/** What the values of a column measure and how certain each is, by the column's description. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { type Status, statuses } from '../../base/status.ts';
import type { StatusRule, Unpivot } from '../../project/datapackage.ts';
import { isMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import type { Column, Value } from '../table.ts';

/** A column of which only the values are known yet. */
export type PlainColumn = Omit<Column, 'units' | 'statuses'>;

/** What a description says of a column's unit and status. */
export type Meaning = Pick<Unpivot['value'], 'unit' | 'unitColumn' | 'status' | 'statusColumn'>;

/** The columns of one table by name, all of equal length, and where their cells stand. */
export interface Rows {
  readonly columns: ReadonlyMap<string, PlainColumn>;
  readonly length: number;
  readonly placeOf: (row: number, column: string) => Place;
}

/** The unit of each row: that of the unit column, else the one unit; empty for what is not a number. */
export function unitsOf(column: PlainColumn, { unit = '', unitColumn }: Meaning, { columns, length }: Rows): string[] {
  if (!isMeasure(column)) return new Array<string>(length).fill('');
  const units = unitColumn === undefined ? undefined : columns.get(unitColumn)?.values;
  return units ? units.map((value) => String(value ?? '')) : new Array<string>(length).fill(unit);
}

/**
 * The status of each row: that of the status column, else of the first rule that fits, else `utfall`.
 *
 * Errors: `table-cell` where the status column holds something else; `status-none` at `place`, once, where no rule fits.
 */
export function statusesOf(
  column: PlainColumn,
  { status, statusColumn }: Meaning,
  rows: Rows,
  place: Place,
  report: Report,
): Status[] {
  const named = statusColumn === undefined ? undefined : rows.columns.get(statusColumn);
  if (!isMeasure(column)) return new Array<Status>(rows.length).fill('utfall');
  if (named) return named.values.map((value, row) => statusIn(named, value, row, rows, report));
  return status ? statusesByRule(status, rows, place, report) : new Array<Status>(rows.length).fill('utfall');
}

function statusIn({ name, title }: PlainColumn, value: Value, row: number, rows: Rows, report: Report): Status {
  const status = statuses.find((one) => one === value);
  if (!status) {
    const form = { sv: `någon av ${statuses.join(', ')}`, en: `one of ${statuses.join(', ')}` };
    report(problem(rules, 'table-cell', rows.placeOf(row, name), String(value ?? '–'), { column: title, form }));
  }
  return status ?? 'utfall';
}

function statusesByRule(given: readonly StatusRule[], rows: Rows, place: Place, report: Report): Status[] {
  const tests = given.map(({ condition, status }) => ({ status, fits: conditionTest(condition, rows) }));
  const found = Array.from({ length: rows.length }, (_, row) => tests.find(({ fits }) => fits(row))?.status);
  const without = found.indexOf(undefined);
  if (without >= 0) {
    const row = [...rows.columns.values()].map(({ title, values }) => `${title} ${values[without] ?? '–'}`).join(', ');
    report(problem(rules, 'status-none', place, row, { row }));
  }
  return found.map((status) => status ?? 'utfall');
}

/** Whether a row fits a condition: numbers by size, dates by time, texts only by `=`. */
function conditionTest(condition: StatusRule['condition'], { columns }: Rows): (row: number) => boolean {
  if (!condition) return () => true;
  const column = columns.get(condition.column);
  if (!column) return () => false; // has been reported
  const { values, type } = column;
  const operand = type === 'string' || type === 'date' ? condition.operand : Number(condition.operand);
  const compare = comparisons[condition.operator];
  if (!compare || (type === 'string' && condition.operator !== '=')) return () => false;
  return (row) => {
    const value = values[row];
    return value !== null && value !== undefined && compare(value, operand);
  };
}

type Comparison = (value: string | number, operand: string | number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  '<': (value, operand) => value < operand,
  '<=': (value, operand) => value <= operand,
  '=': (value, operand) => value === operand,
  '>=': (value, operand) => value >= operand,
  '>': (value, operand) => value > operand,
};
