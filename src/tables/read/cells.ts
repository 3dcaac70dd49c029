/** The typed cells of one column of a sheet. */
import { problem, type Report } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Form } from './cell-messages.ts';
import type { Sheet } from './sheet.ts';
import { declarationSuggester } from './suggest.ts';

/** Values, their texts and decimals, one each per row of the sheet. */
export interface Cells {
  readonly values: readonly Value[];
  readonly texts: readonly string[];
  readonly decimals: readonly number[];
}

/** What a cell of a key must hold. */
export const keyForm: Form = {
  sv: 'ett värde: kolumnen hör till nyckeln',
  en: 'a value: the column belongs to the key',
};

/** The texts that stand for a missing value in a column. */
export function missingTexts({ missingValues }: Field, { schema }: Resource): readonly string[] {
  return missingValues ?? schema.missingValues;
}

/**
 * Types each column of a sheet after its field. A cell that is declared missing is null.
 *
 * Errors: `table-cell` at each cell that is not of the declared form, or missing in a key; it is null in the result.
 */
export function readCells(sheet: Sheet, resource: Resource, report: Report): Cells[] {
  const { fields, primaryKey } = resource.schema;
  const columns = transpose(sheet.rows, fields.length);
  const whole = new Array<number>(sheet.rows.length).fill(0);
  return fields.map((field, cell) => {
    const missing = missingTexts(field, resource);
    const suggest = declarationSuggester(field, missing);
    const refuse = (row: number, text: string, wanted: Form): void => {
      if (cell >= (sheet.rows[row]?.length ?? 0)) return; // a row that is too short has been reported
      const column = field.title ?? field.name;
      const declarations = wanted === keyForm ? [] : suggest(text);
      const params = { column, form: wanted, declarations };
      report(problem(rules, 'table-cell', sheet.placeOf(row, cell), text || '–', params));
    };
    const isKey = primaryKey.includes(field.name);
    return readColumn(columns[cell] ?? [], field, missing, isKey, whole, refuse);
  });
}

/** Rows into columns, going through each row once; a cell that is not there is empty. */
function transpose(rows: Sheet['rows'], width: number): string[][] {
  const columns = Array.from({ length: width }, () => new Array<string>(rows.length).fill(''));
  rows.forEach((cells, row) => {
    columns.forEach((column, cell) => {
      column[row] = cells[cell] ?? '';
    });
  });
  return columns;
}

/** `whole` are the decimals of a column that never has any: one list for all of them. */
function readColumn(
  texts: readonly string[],
  field: Field,
  missing: readonly string[],
  isKey: boolean,
  whole: readonly number[],
  refuse: (row: number, text: string, wanted: Form) => void,
): Cells {
  const { read, decimalsOf, form } = cellReader(field);
  const values = new Array<Value>(texts.length).fill(null);
  const decimals = decimalsOf ? new Array<number>(texts.length).fill(0) : undefined;
  texts.forEach((text, row) => {
    if (missing.includes(text)) {
      if (isKey) refuse(row, text, keyForm);
      return;
    }
    const value = read(text);
    if (value === undefined) refuse(row, text, form);
    else {
      values[row] = value;
      if (decimals && decimalsOf) decimals[row] = decimalsOf(text);
    }
  });
  return { values, texts, decimals: decimals ?? whole };
}
