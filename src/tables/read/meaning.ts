/** What the values of a column measure, how certain each is and from which edition, by the column's description. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { type Status, statuses } from '../../base/status.ts';
import type { Meaning } from '../../project/field.ts';
import type { Condition, RowRule } from '../../project/row-rule.ts';
import { isMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import type { Column, Value } from '../table.ts';

/** A column of which only the values are known yet, and the units where a row of the file tells them. */
export type PlainColumn = Omit<Column, 'units' | 'statuses' | 'vintages'> & {
  readonly units: readonly string[] | undefined;
};

/** The columns of one table by name, all of equal length, and where their cells stand. */
export interface Rows {
  readonly columns: ReadonlyMap<string, PlainColumn>;
  readonly length: number;
  readonly placeOf: (row: number, column: string) => Place;
}

/** Makes lists of one value each; equal ones are the same list, as most columns of a table have one unit and status. */
export type Constant = <T extends string>(value: T) => readonly T[];

/** Makes the lists of one value for a table of so many rows. */
export function constants(length: number): Constant {
  const lists = new Map<string, readonly string[]>();
  return <T extends string>(value: T): readonly T[] => {
    const list = lists.get(value) ?? new Array<string>(length).fill(value);
    lists.set(value, list);
    return list as readonly T[]; // it holds nothing but the value
  };
}

/** What statuses and editions are worked out from. `place` is where rules that do not cover all rows are reported. */
export interface Task {
  readonly column: PlainColumn;
  readonly meaning: Partial<Meaning>;
  readonly rows: Rows;
  readonly constant: Constant;
  readonly place: (key: 'status' | 'vintage') => Place;
}

/** The unit of each row: as the file tells it, else that of the unit column, else the one unit; empty for no number. */
export function unitsOf({ column, meaning, rows, constant }: Task): readonly string[] {
  const { unit = '', unitColumn } = meaning;
  if (!isMeasure(column)) return constant('');
  if (column.units) return column.units;
  const named = unitColumn === undefined ? undefined : rows.columns.get(unitColumn);
  return named ? named.values.map((value) => String(value ?? '')) : constant(unit);
}

/**
 * The status of each row: that of the status column, else of the first rule that fits, else `fallback`.
 *
 * Errors: `table-cell` where the status column holds something else; `status-none` once, where no rule fits.
 */
export function statusesOf(task: Task, fallback: Status, report: Report): readonly Status[] {
  const { column, meaning, rows, constant } = task;
  if (!isMeasure(column)) return constant(fallback);
  const named = meaning.statusColumn === undefined ? undefined : rows.columns.get(meaning.statusColumn);
  if (named) return named.values.map((value, row) => statusIn(named, value, row, rows, report));
  return meaning.status ? wordsByRule(meaning.status, 'status', 'utfall', task, report) : constant(fallback);
}

/**
 * The edition of each row: that of the edition column, else of the first rule that fits, else empty.
 *
 * Errors: `status-none` once, where no rule fits.
 */
export function vintagesOf(task: Task, report: Report): readonly string[] {
  const { column, meaning, rows, constant } = task;
  if (!isMeasure(column)) return constant('');
  const named = meaning.vintageColumn === undefined ? undefined : rows.columns.get(meaning.vintageColumn);
  if (named) return named.values.map((value) => String(value ?? ''));
  return meaning.vintage ? wordsByRule(meaning.vintage, 'vintage', '', task, report) : constant('');
}

/** The source's own words for each row, from their column; undefined where no column holds them. */
export function wordingsOf({ meaning, rows }: Task): readonly string[] | undefined {
  const named = meaning.wordingColumn === undefined ? undefined : rows.columns.get(meaning.wordingColumn);
  return named?.values.map((value) => String(value ?? ''));
}

function statusIn({ name, title }: PlainColumn, value: Value, row: number, rows: Rows, report: Report): Status {
  const status = statuses.find((one) => one === value);
  if (!status) {
    const form = { sv: `någon av ${statuses.join(', ')}`, en: `one of ${statuses.join(', ')}` };
    report(problem(rules, 'table-cell', rows.placeOf(row, name), String(value ?? '–'), { column: title, form }));
  }
  return status ?? 'utfall';
}

function wordsByRule<T extends string>(
  given: readonly RowRule<T>[],
  key: 'status' | 'vintage',
  none: T,
  { rows, constant, place }: Task,
  report: Report,
): readonly T[] {
  const [only] = given;
  if (only && !only.condition) return constant(only.word);
  const tests = given.map(({ condition, word }) => ({ word, fits: conditionTest(condition, rows) }));
  const found = new Array<T>(rows.length).fill(none);
  let without = -1;
  for (let row = 0; row < rows.length; row++) {
    const test = tests.find(({ fits }) => fits(row));
    if (test) found[row] = test.word;
    else if (without < 0) without = row;
  }
  if (without >= 0) {
    const row = [...rows.columns.values()].map(({ title, values }) => `${title} ${values[without] ?? '–'}`).join(', ');
    report(problem(rules, 'status-none', place(key), row, { row, key }));
  }
  return found;
}

/** Whether a row fits a condition: numbers by size, dates by time, texts only by `=`. */
function conditionTest(condition: Condition | undefined, { columns }: Rows): (row: number) => boolean {
  if (!condition) return () => true;
  const column = columns.get(condition.column);
  if (!column) return () => false; // has been reported
  const { values, type } = column;
  const isText = type === 'string' || type === 'date' || type === 'yearmonth';
  const operand = isText ? condition.operand : Number(condition.operand);
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
