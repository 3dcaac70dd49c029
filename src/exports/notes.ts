/** What must be explained of a table to whom has only its file: remarks, statuses, signs. */
import { words } from '../base/locale.ts';
import { statuses } from '../base/status.ts';
import { type Exported, remarksOn } from './exported.ts';
import type { FlatTable } from './flat.ts';

/** What is explained, and its explanation. */
export type NoteEntry = readonly [note: string, explanation: string];

/** Explains what stands in the cells of a table, in that order; nothing where all can be understood as it is. */
export function explain(exported: Exported, flat: FlatTable): NoteEntry[] {
  const found = new Set(flat.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const remarks = remarksOn(exported).map((remark, at): NoteEntry => [words.files.remark(at + 1), remark]);
  const told = statuses
    .filter((status) => found.has(status))
    .map((status): NoteEntry => [status, words.statuses[status]]);
  const signs = Object.entries(words.files.signs).filter(([sign]) => found.has(sign));
  return [...remarks, ...told, ...signs];
}
