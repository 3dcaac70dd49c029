/** The guard `vintage-old`: figures from an edition that is too old for the report. */
import type { Path } from '../../base/located.ts';
import { formatPlace } from '../../base/place.ts';
import { problem } from '../../base/problem.ts';
import { groupValues } from '../group.ts';
import { rules } from '../messages.ts';
import type { Column } from '../table.ts';
import type { Checked, Doubt, FindDoubts } from './doubt.ts';

/**
 * Doubts each edition whose first year is before the oldest that the report allows: `oldestVintage` of its settings,
 * else the year of its date less two. An edition without a year is not compared with anything.
 */
export const findOldVintages: FindDoubts = (checked, { settings }) => {
  const oldest = settings.oldestVintage ?? Number(settings.date.slice(0, 4)) - 2;
  const doubts = checked.measures.flatMap((column) => oldIn(checked, column, oldest));
  const places = doubts.map((doubt) => formatPlace(doubt.problem.place));
  return doubts.filter((_, at) => places.indexOf(places[at] ?? '') === at); // columns can share the edition of their table
};

function oldIn(checked: Checked, column: Column, oldest: number): Doubt[] {
  const { vintages } = column;
  const { numbers, firsts } = groupValues(vintages, checked.table.length);
  return [...firsts.entries()].flatMap(([number, first]) => {
    const edition = vintages[first] ?? '';
    const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(edition)?.[0];
    if (year === undefined || Number(year) >= oldest) return [];
    const rows = [...numbers.keys()].filter((row) => numbers[row] === number);
    const place = placeOfEdition(checked, column.name, edition, first);
    return [{ problem: problem(rules, 'vintage-old', place, edition, { oldest }), rows }];
  });
}

/** Where an edition is given: in its row's cell, else in the rules of its column, else in those of the table. */
function placeOfEdition({ table, resource, placeOf }: Checked, name: string, edition: string, row: number) {
  const { schema, unpivot, vintage = [] } = resource;
  const field = schema.fields.findIndex((one) => one.name === name);
  const isValue = unpivot?.value.name === name;
  const meaning = isValue ? unpivot.value : schema.fields[field];
  if (meaning?.vintageColumn) return table.placeOf(row, meaning.vintageColumn);
  const own: Path = isValue ? ['unpivot', 'value'] : ['schema', 'fields', field];
  const given = meaning?.vintage ?? vintage;
  const rule = given.findIndex(({ word }) => word === edition);
  return placeOf([...(meaning?.vintage ? own : []), 'vintage', rule]);
}
