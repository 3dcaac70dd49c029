/** The report's tables, from the description of the data and the bytes of its files. */
import type { Located } from '../base/located.ts';
import { nearest } from '../base/nearest.ts';
import { problem, type Report } from '../base/problem.ts';
import type { DataPackage } from '../project/datapackage.ts';
import type { Meaning } from '../project/field.ts';
import type { Resource } from '../project/resource.ts';
import type { Where } from '../project/where.ts';
import { rules } from './messages.ts';
import { readCells } from './read/cells.ts';
import { type Described, makeColumns } from './read/columns.ts';
import { checkConstraints } from './read/constraints.ts';
import { checkKey } from './read/key.ts';
import { constants, statusesOf, type Task, unitsOf, vintagesOf } from './read/meaning.ts';
import { checkNames } from './read/names.ts';
import { readSheet, type Sheet } from './read/sheet.ts';
import { checkSums } from './read/sums.ts';
import { readUnits } from './read/unit-row.ts';
import { pickValues } from './select.ts';
import type { Column, Note, Table, Tables, Value } from './table.ts';

/**
 * Loads the tables that a data package describes; `files` holds the bytes of each by its path. Without a package there
 * are none. A table with any fault is null, so that what refers to it is not reported once more.
 *
 * Errors: `name-duplicate`, `name-unknown`, `unpivot-column`, `data-missing`, `status-none` in the description;
 * `data-encoding`, `data-quote`, `header-unknown`, `header-missing`, `header-order`, `table-row`, `table-cell`,
 * `table-key` in the files; all are collected, except that statuses are looked at when the rest of a table is right.
 */
export function loadTables(
  data: DataPackage | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): Tables {
  const tables = new Map<string, Table | null>();
  data?.resources.forEach((resource, index) => {
    const placeOf: Located['placeOf'] = (path, part) => data.placeOf(['resources', index, ...path], part);
    if (tables.has(resource.name)) report(problem(rules, 'name-duplicate', placeOf(['name']), resource.name, {}));
    else tables.set(resource.name, loadTable(resource, placeOf, files.get(resource.path), report));
  });
  return tables;
}

function loadTable(
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
  checkSums(resource, sheet, cells, placeOf, note);
  const made = makeColumns(resource, { cells, units }, sheet);
  const table = makeTable(resource, made, notesOf(resource, sheet, made, placeOf, note), placeOf, note);
  return faulty ? null : table;
}

function makeTable(
  resource: Resource,
  made: Described,
  notes: readonly Note[],
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
      statuses: statusesOf(task, 'utfall', report),
      vintages: vintagesOf(task, report),
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
    processed: false,
    placeOf: made.placeOf,
  };
}

/**
 * A footnote that names the source says what the source line says.
 *
 * Errors: `name-unknown` and those of `pickValues` in the rows that an accepted doubt is about.
 */
function notesOf(
  { sums, accepted }: Resource,
  { footnotes }: Sheet,
  { columns }: Described,
  placeOf: Located['placeOf'],
  report: Report,
): Note[] {
  const kept = footnotes.filter((text) => !/^källa/i.test(text));
  return [
    ...kept.map((text) => ({ text })),
    ...sums.flatMap(({ reason }) => (reason === undefined ? [] : [{ text: reason }])),
    ...accepted.map(({ reason, where }, index) => {
      const place: Located['placeOf'] = (path, part) => placeOf(['accepted', index, 'where', ...path], part);
      return { text: reason, rows: where && rowsOf(where, columns, place, report) };
    }),
  ];
}

/** For each column that a `where:` names the values that it picks. */
function rowsOf(
  where: Where,
  columns: Described['columns'],
  placeOf: Located['placeOf'],
  report: Report,
): NonNullable<Note['rows']> {
  const rows = new Map<string, ReadonlySet<Value>>();
  for (const [name, choice] of Object.entries(where)) {
    const column = columns.get(name);
    const known = [...columns.keys()];
    if (!column)
      report(problem(rules, 'name-unknown', placeOf([name], 'key'), name, { known, meant: nearest(name, known) }));
    const picked = column && pickValues(column, [choice].flat().map(String), (item) => placeOf([name, item]), report);
    if (picked) rows.set(name, picked);
  }
  return rows;
}

function meaningPath({ schema, unpivot }: Resource, column: string): (string | number)[] {
  if (unpivot?.value.name === column) return ['unpivot', 'value'];
  return ['schema', 'fields', schema.fields.findIndex(({ name }) => name === column)];
}
