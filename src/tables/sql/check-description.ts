/** Whether a query is described as one. */
import type { Located, Path } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';

/**
 * Checks that a query's description says nothing of how a file is written; `placeOf` counts from the resource.
 *
 * Errors: `query-property` at each such property, except where it says no more than without it.
 */
export function checkDescription(resource: Resource, placeOf: Located['placeOf'], report: Report): void {
  const { unpivot, unitRow, sums, footnotes, encoding, dialect, schema } = resource;
  const refuse = (isSaid: boolean, path: Path): void => {
    const key = String(path.at(-1));
    if (isSaid) report(problem(rules, 'query-property', placeOf(path, 'key'), key, { key }));
  };
  refuse(unpivot !== undefined, ['unpivot']);
  refuse(unitRow, ['unitRow']);
  refuse(sums.length > 0, ['sums']);
  refuse(footnotes.length > 0, ['footnotes']);
  refuse(encoding !== 'utf-8', ['encoding']);
  refuse(dialect.delimiter !== ',' || dialect.headerRows[0] !== 1, ['dialect']);
  refuse(schema.missingValues.join() !== '', ['schema', 'missingValues']);
  schema.fields.forEach(({ decimalChar, groupChar, bareNumber, missingValues }, index) => {
    const path = ['schema', 'fields', index];
    refuse(decimalChar !== '.', [...path, 'decimalChar']);
    refuse(groupChar !== undefined, [...path, 'groupChar']);
    refuse(!bareNumber, [...path, 'bareNumber']);
    refuse(missingValues !== undefined, [...path, 'missingValues']);
  });
}
