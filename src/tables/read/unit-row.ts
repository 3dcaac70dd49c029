/** The units that a row below the headings tells. */
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Sheet } from './sheet.ts';

/**
 * The unit of each field as the file's row of units tells it; undefined for what is not a number, and without such a row.
 *
 * Errors: `unit-row` where the file and the description name different units.
 */
export function readUnits(
  { units }: Sheet,
  { schema, unpivot }: Resource,
  report: Report,
): readonly (string | undefined)[] {
  return schema.fields.map(({ type, title, name, ...field }, cell) => {
    if (!units || (type !== 'integer' && type !== 'number')) return undefined;
    const unit = field.unit ?? (unpivot?.keep.includes(name) ? undefined : unpivot?.value.unit);
    const text = units.cells[cell]?.trim() ?? '';
    const told = text === '%' ? 'procent' : text;
    if (unit !== undefined && told !== unit) {
      report(problem(rules, 'unit-row', units.placeOf(cell), text || '–', { column: title ?? name, unit }));
    }
    return told;
  });
}
