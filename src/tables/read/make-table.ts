/** A table from its columns and its description: what each value measures, how certain it is, and from which edition. */
import type { Located } from '../../base/located.ts';
import type { Report } from '../../base/problem.ts';
import type { Status } from '../../base/status.ts';
import type { Meaning } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import type { Column, Table } from '../table.ts';
import type { Described } from './columns.ts';
import { constants, statusesOf, type Task, unitsOf, vintagesOf, wordingsOf } from './meaning.ts';

/** What a description does not tell: the notes, whether figures were worked on, the status where none is declared. */
export interface Making extends Pick<Table, 'notes' | 'processed'> {
  readonly status: Status;
}

/**
 * Makes a table; `placeOf` counts from the resource.
 *
 * Errors: `table-cell` where a column of statuses holds something else; `status-none` where rules do not cover all rows.
 */
export function makeTable(
  resource: Resource,
  made: Described,
  { notes, processed, status }: Making,
  placeOf: Located['placeOf'],
  report: Report,
): Table {
  const { name, title, schema, unpivot, sources = [], vintage } = resource;
  const constant = constants(made.length);
  const columns = [...made.columns.values()].map((column): Column => {
    const own: Partial<Meaning> = made.meanings.get(column.name) ?? {};
    const path = meaningPath(resource, column.name);
    const task: Task = {
      column,
      meaning: own.vintage || own.vintageColumn ? own : { ...own, vintage },
      rows: made,
      constant,
      place: (key) => placeOf(key === 'vintage' && !own.vintage ? ['vintage'] : [...path, key]),
    };
    return {
      ...column,
      units: unitsOf(task),
      statuses: statusesOf(task, status, report),
      vintages: vintagesOf(task, report),
      wordings: wordingsOf(task),
    };
  });
  return {
    name,
    title,
    columns,
    length: made.length,
    key: unpivot ? [...schema.primaryKey, unpivot.name.name] : schema.primaryKey,
    source: sources.map((source) => source.title).join(', '),
    notes,
    processed,
    placeOf: made.placeOf,
  };
}

function meaningPath({ schema, unpivot }: Resource, column: string): (string | number)[] {
  if (unpivot?.value.name === column) return ['unpivot', 'value'];
  return ['schema', 'fields', schema.fields.findIndex(({ name }) => name === column)];
}
