/** Whether the headings of a file are those of its description. */
import { nearest } from '../../base/nearest.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Line } from './records.ts';

/** So many lines are searched for headings that stand somewhere else. */
const searched = 30;

/**
 * Checks a line of headings: each is the name or the title of its field; empty ones at the end are passed over.
 *
 * Errors: `header-elsewhere` where another line has all headings; else `header-unknown`, `header-missing`,
 * `header-order`; then false.
 */
export function checkHeader(
  { cells, placeOf }: Line,
  records: readonly (readonly string[])[],
  { schema: { fields } }: Resource,
  report: Report,
): boolean {
  const header = filled(cells);
  const faults: Parameters<Report>[0][] = [];
  const missing = fields.filter((field) => !header.some((heading) => fits(field, heading)));
  const wanted = missing.map(({ name, title }) => title ?? name);
  header.forEach((heading, cell) => {
    const field = fields[cell];
    if (field && fits(field, heading)) return;
    if (field && fields.some((other) => fits(other, heading))) {
      const described = { field: field.title ?? field.name };
      faults.push(problem(rules, 'header-order', placeOf(cell), heading || '–', described));
      return;
    }
    const params = { fields: wanted, meant: nearest(heading, wanted) };
    faults.push(problem(rules, 'header-unknown', placeOf(cell), heading || '–', params));
  });
  for (const field of wanted) {
    faults.push(problem(rules, 'header-missing', placeOf(header.length), '–', { field }));
  }
  const elsewhere = faults.length > 0 ? findHeader(records, fields) : -1;
  if (elsewhere >= 0) {
    const found = header.join(' | ') || '–';
    report(problem(rules, 'header-elsewhere', placeOf(0), found, { row: elsewhere + 1 }));
  } else faults.forEach(report);
  return faults.length === 0;
}

function findHeader(records: readonly (readonly string[])[], fields: readonly Field[]): number {
  return records
    .slice(0, searched)
    .findIndex(
      (cells) =>
        filled(cells).length === fields.length && fields.every((field, cell) => fits(field, cells[cell] ?? '')),
    );
}

/** The cells without the empty ones at the end. */
function filled(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function fits({ name, title }: Field, heading: string): boolean {
  return heading === name || heading === title;
}
