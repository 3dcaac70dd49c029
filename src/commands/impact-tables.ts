/** How tables, printed tables and charts would change, in words. */
import { formatPlace } from '../base/place.ts';
import type { Language } from '../base/problem.ts';
import type { ShownDifference, TableDifference } from '../compile/difference.ts';
import type { CellState, RowChange } from '../tables/compare/compare-tables.ts';
import type { PrintedCell } from '../tables/print/printed.ts';
import { arrow } from './arrow.ts';
import { impactLabels } from './impact-messages.ts';
import { wordPrintedChange } from './printed-change.ts';

/** Of each table so many cells are told of. */
const mostCells = 20;

/** The changed cells, new and removed rows of a table, the first of them one per line. */
export function wordTable(table: TableDifference, language: Language): string {
  const words = impactLabels[language];
  const { state, change } = table;
  if (state !== 'changed') return `${words.table(table)}: ${words.states[state]}`;
  const { cells, added, removed } = change;
  const lines = [
    ...cells.map(
      ({ name, title, before, after }) =>
        `${name}, ${title}: ${arrow(wordCell(before), wordCell(after), [before.status, after.status], [before.vintage, after.vintage])}`,
    ),
    ...added.map((row) => `+ ${wordRow(row)}`),
    ...removed.map((row) => `− ${wordRow(row)}`),
  ];
  const counts = words.counts({ cells: cells.length, added: added.length, removed: removed.length });
  return [`${words.table(table)}: ${counts}`, ...firstOf(lines, language).map((line) => `  ${line}`)].join('\n');
}

function firstOf(lines: readonly string[], language: Language): readonly string[] {
  const more = lines.length - mostCells;
  return more > 0 ? [...lines.slice(0, mostCells), impactLabels[language].more(more)] : lines;
}

function wordRow({ name, key, cells }: RowChange): string {
  const values = Object.entries(cells).filter(([column]) => !Object.hasOwn(key, column));
  return values.length === 0 ? name : `${name}: ${values.map(([, cell]) => wordCell(cell)).join(', ')}`;
}

function wordCell({ text, wording, unit }: CellState): string {
  const shown = wording || text;
  return unit && !shown.endsWith(unit) ? `${shown} ${unit}` : shown;
}

/** The lines about a printed table or chart: where it stands, then what differs in it. */
export function wordShown({ kind, id, title, place, state, change }: ShownDifference, language: Language): string[] {
  const words = impactLabels[language];
  const head = `${formatPlace(place)}  ${words.kinds[kind]} ${id} (${title})`;
  if (state !== 'changed') return [`${head}: ${words.states[state]}`];
  const lines = [
    ...wordPrintedChange(change, language),
    ...change.cells.map(
      ({ row, column, before, after }) =>
        `${row}, ${column}: ${arrow(printed(before), printed(after), [before.status, after.status])}`,
    ),
  ];
  return [head, ...firstOf(lines, language).map((line) => `  ${line}`)];
}

function printed({ text, mark }: PrintedCell): string {
  return mark ? `${text} ${mark}` : text;
}
