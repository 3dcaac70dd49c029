/** The typed cells of one column of a sheet. */
import { problem, type Report } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Form } from './cell-messages.ts';
import type { Sheet } from './sheet.ts';

/** Values, their texts and decimals, one each per row of the sheet. */
export interface Cells {
  readonly values: readonly Value[];
  readonly texts: readonly string[];
  readonly decimals: readonly number[];
}

const keyForm: Form = { sv: 'ett värde: kolumnen hör till nyckeln', en: 'a value: the column belongs to the key' };

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
  return resource.schema.fields.map((field, cell) => readColumn(sheet, cell, field, resource, report));
}

function readColumn(sheet: Sheet, cell: number, field: Field, resource: Resource, report: Report): Cells {
  const { read, decimalsOf, form } = cellReader(field);
  const missing = missingTexts(field, resource);
  const isKey = resource.schema.primaryKey.includes(field.name);
  const { length } = sheet.rows;
  const values = new Array<Value>(length).fill(null);
  const texts = new Array<string>(length).fill('');
  const decimals = new Array<number>(length).fill(0);
  const refuse = (row: number, text: string, wanted: Form): void => {
    const column = field.title ?? field.name;
    report(problem(rules, 'table-cell', sheet.placeOf(row, cell), text || '–', { column, form: wanted }));
  };
  for (let row = 0; row < length; row++) {
    const text = sheet.rows[row]?.[cell];
    if (text === undefined) continue; // a row that is too short has been reported
    texts[row] = text;
    if (missing.includes(text)) {
      if (isKey) refuse(row, text, keyForm);
      continue;
    }
    const value = read(text);
    if (value === undefined) refuse(row, text, form);
    else {
      values[row] = value;
      if (decimalsOf) decimals[row] = decimalsOf(text);
    }
  }
  return { values, texts, decimals };
}
