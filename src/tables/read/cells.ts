/** The typed cells of one column of a sheet. */
import { problem, type Report } from '../../base/problem.ts';
import type { Field, Resource } from '../../project/datapackage.ts';
import { rules } from '../messages.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Form } from './file-messages.ts';
import type { Sheet } from './sheet.ts';

/** Values and their decimals, one each per row of the sheet. */
export interface Cells {
  readonly values: readonly Value[];
  readonly decimals: readonly number[];
}

const keyForm: Form = { sv: 'ett värde: kolumnen hör till nyckeln', en: 'a value: the column belongs to the key' };

/**
 * Types each column of a sheet after its field. A cell that is declared missing is null.
 *
 * Errors: `table-cell` at each cell that is not of the declared form, or missing in a key; it is null in the result.
 */
export function readCells(sheet: Sheet, { schema }: Resource, report: Report): Cells[] {
  return schema.fields.map((field, cell) => {
    const missing = new Set(field.missingValues ?? schema.missingValues);
    const isKey = schema.primaryKey.includes(field.name);
    return readColumn(sheet, cell, field, missing, isKey, report);
  });
}

function readColumn(
  sheet: Sheet,
  cell: number,
  field: Field,
  missing: ReadonlySet<string>,
  isKey: boolean,
  report: Report,
): Cells {
  const { read, decimalsOf, form } = cellReader(field);
  const column = field.title ?? field.name;
  const values: Value[] = [];
  const decimals: number[] = [];
  sheet.rows.forEach((cells, row) => {
    const text = cells[cell];
    const isMissing = text === undefined || missing.has(text); // a row that is too short has been reported
    const value = isMissing ? null : read(text);
    if (value === undefined || (isKey && text !== undefined && isMissing)) {
      const wanted = isMissing ? keyForm : form;
      report(problem(rules, 'table-cell', sheet.placeOf(row, cell), text || '–', { column, form: wanted }));
    }
    values.push(value ?? null);
    decimals.push(isMissing || value === undefined ? 0 : decimalsOf(text));
  });
  return { values, decimals };
}
