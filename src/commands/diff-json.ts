/** What differs between two published reports, as JSON; `docs/diff.md` describes its shape. */
import type { ChangedTable, TablesDifference } from '../exports/difference.ts';
import type { PublishedTable } from '../exports/published.ts';
import type { PrintedCell } from '../tables/print/printed.ts';
import type { Compared } from './diff-text.ts';

/** Writes the stable shape that `docs/diff.md` describes; it is the same in both languages. */
export function diffToJson({ before, after, difference }: Compared): string {
  return JSON.stringify({ old: before, new: after, ...tablesToJson(difference) }, null, 2);
}

/** What became of the tables, in that shape. */
export function tablesToJson({ added, withdrawn, changed, unchanged }: TablesDifference): object {
  return {
    added: added.map(tableToJson),
    withdrawn: withdrawn.map(tableToJson),
    changed: changed.map(changeToJson),
    unchanged: unchanged.map(tableToJson),
  };
}

function tableToJson({ id, label, title }: PublishedTable): object {
  return { id, label, title };
}

function changeToJson({ before, after, change: { rows, columns, around }, cells }: ChangedTable): object {
  return {
    ...tableToJson(after),
    was: { label: before.label, title: before.title },
    cells: cells.map(({ before: from, after: to, ...cell }) => {
      return { ...cell, before: cellToJson(from), after: cellToJson(to) };
    }),
    ...{ rows, columns, around },
  };
}

function cellToJson({ text, value, status }: PrintedCell): object {
  return { text, value, status };
}
