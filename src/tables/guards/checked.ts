/** What guards look at in a table, made ready once for all of them. */
import type { Located } from '../../base/located.ts';
import type { Resource } from '../../project/resource.ts';
import { isMeasure } from '../find.ts';
import { groupValues } from '../group.ts';
import type { Column, Table } from '../table.ts';
import type { Checked, Named } from './doubt.ts';
import { makeTimeline } from './timeline.ts';

/** Makes a table that has rows ready for the guards; `placeOf` counts from its resource. */
export function makeChecked(table: Table, resource: Resource, placeOf: Located['placeOf']): Checked {
  const { columns, key, length } = table;
  const keyed = columns.filter(({ name }) => key.includes(name));
  const period = periodColumn(keyed, resource);
  const naming = key.length > 0 ? keyed.filter((column) => column !== period) : firstText(columns);
  const names = naming.map((column): Named => ({ column, ...groupValues(column.values, length) }));
  return {
    table,
    resource,
    placeOf,
    names,
    measures: columns.filter((column) => isMeasure(column) && !key.includes(column.name)),
    timeline: period && makeTimeline(period, names, length),
  };
}

/** The only column of the key that holds periods; where there are several (from, to), none of them is the time. */
function periodColumn(keyed: readonly Column[], { schema, unpivot }: Resource): Column | undefined {
  const editions = [...schema.fields, unpivot?.value].map((meaning) => meaning?.vintageColumn);
  const periods = keyed.filter(
    ({ name, type }) => (type === 'year' || type === 'yearmonth') && !editions.includes(name),
  );
  return periods.length === 1 ? periods[0] : undefined;
}

function firstText(columns: readonly Column[]): readonly Column[] {
  const first = columns.find(({ type }) => type === 'string');
  return first ? [first] : [];
}
