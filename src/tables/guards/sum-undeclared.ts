/** The guard `sum-undeclared`: rows and columns that are called sums and not declared as such. */
import { problem } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import { isShare } from '../add.ts';
import { isMeasure } from '../find.ts';
import { rowsOfGroups } from '../group.ts';
import { rules } from '../messages.ts';
import type { Checked, Doubt, FindDoubts, Named } from './doubt.ts';

/**
 * Doubts each value among the names of the rows that is a word for a sum, beside others; and each column of numbers that
 * is called so, beside at least two of its unit that could be its parts. What is declared as a sum is not in the table.
 */
export const findUndeclaredSums: FindDoubts = (checked) => {
  if (checked.measures.length === 0) return [];
  const widened = checked.resource.unpivot?.name.name;
  const rows = checked.names.filter(({ column, firsts }) => column.name !== widened && firsts.length > 1);
  return [...rows.flatMap((named) => rowDoubts(checked, named)), ...columnDoubts(checked)];
};

function rowDoubts({ table, resource }: Checked, named: Named): Doubt[] {
  const { column, firsts } = named;
  const sums = firsts.map((row) => saysSum(String(column.values[row])));
  if (!sums.includes(true)) return [];
  const { primaryKey, fields } = resource.schema;
  const usual = (primaryKey[0] ?? fields[0]?.name) === column.name;
  return rowsOfGroups(named).flatMap((rows, number) => {
    if (!sums[number]) return [];
    const [first = 0] = rows;
    const row = String(column.values[first]);
    const params = { sum: usual ? { row } : { row, in: column.name }, where: { [column.name]: row } };
    return [{ problem: problem(rules, 'sum-undeclared', table.placeOf(first, column.name), row, params), rows }];
  });
}

function columnDoubts({ table, resource }: Checked): Doubt[] {
  const { schema, sums, unpivot } = resource;
  const keyed = [...schema.primaryKey, ...(unpivot?.keep ?? [])];
  const declared = sums.map(({ column }) => column);
  const numbers = schema.fields.filter((field) => isMeasure(field) && !keyed.includes(field.name));
  const wide = numbers.filter(({ name }) => !declared.includes(name));
  return wide.filter(isSum).flatMap((field) => {
    const parts = wide.filter((other) => other.unit === field.unit && !isShare(other.unit ?? '') && !isSum(other));
    if (parts.length < 2) return [];
    const place = unpivot ? table.placeOf(wide.indexOf(field), unpivot.value.name) : table.placeOf(0, field.name);
    const params = { sum: { column: field.name }, where: undefined };
    return [{ problem: problem(rules, 'sum-undeclared', place, field.title ?? field.name, params) }];
  });
}

function isSum({ name, title }: Field): boolean {
  return saysSum(name.replaceAll('_', ' ')) || (title !== undefined && saysSum(title));
}

/** Whether the first or last word of a name is one for a sum: `Totalt`, `Hela kommunen`, `Kostnad, summa`. */
function saysSum(name: string): boolean {
  return /^(?:totalt?|totala|totalsumma|delsumma|summa|sum|sammanlagt|samtliga|alla|hela)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?:totalt?|totalsumma|delsumma|summa|sum|sammanlagt)$/iu.test(
    name.trim(),
  );
}
