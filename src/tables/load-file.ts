/** One table, from its description and the bytes of its file. */
import type { Located } from '../base/located.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Resource } from '../project/resource.ts';
import { rules } from './messages.ts';
import { readCells } from './read/cells.ts';
import { makeColumns } from './read/columns.ts';
import { checkConstraints } from './read/constraints.ts';
import { checkKey } from './read/key.ts';
import { makeTable } from './read/make-table.ts';
import { checkNames } from './read/names.ts';
import { notesOf } from './read/notes.ts';
import { readSheet } from './read/sheet.ts';
import { checkSums } from './read/sums.ts';
import { readUnits } from './read/unit-row.ts';
import type { Table } from './table.ts';

/**
 * Loads a table; `placeOf` counts from the resource. One with any fault is null.
 *
 * Errors: `data-missing` and those of `checkNames` in the description; those of `readSheet`, `readCells`, `readUnits`,
 * `checkKey` and `checkConstraints` in the file; where all of these are right, those of `checkSums` and of the meaning of
 * its columns. All are collected.
 */
export function loadFile(
  resource: Resource,
  placeOf: Located['placeOf'],
  bytes: Uint8Array | undefined,
  report: Report,
): Table | null {
  let faulty = false;
  const note: Report = (found) => {
    faulty = true;
    report(found);
  };
  checkNames(resource, placeOf, note);
  const { path } = resource;
  if (!bytes) note(problem(rules, 'data-missing', placeOf(['path']), path, { path }));
  const sheet = bytes && readSheet(resource, bytes, note);
  if (!sheet) return null;
  const cells = readCells(sheet, resource, note);
  const units = readUnits(sheet, resource, note);
  checkKey(sheet, resource, cells, note);
  checkConstraints(sheet, resource, cells, placeOf, note);
  if (faulty) return null;
  checkSums({ resource, sheet, cells, placeOf }, note);
  const made = makeColumns(resource, { cells, units }, sheet);
  const notes = notesOf(resource, sheet.footnotes, made, placeOf, note);
  const table = makeTable(resource, made, { notes, processed: false, status: 'utfall' }, placeOf, note);
  return faulty ? null : table;
}
