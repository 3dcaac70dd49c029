/** A pipe table as it is set in print: its columns, and what it is called. */
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { usualNouns } from '../base/nouns.ts';
import type { SetCell, SetTable } from '../tables/fit/measure.ts';
import { spaceBefore } from '../tables/fit/style.ts';

/** What a pipe table is called among the tables of the report: by its chapter and line. */
export function pipeTableName(chapterId: string, { position }: Table): string {
  return `${chapterId}.${usualNouns.table.word}-${position?.start.line ?? 0}`;
}

/** How the style sheet sets a pipe table. Bold words are counted for all; what stands in a cell may be any of them. */
export function setPipeTable({ children, align = [] }: Table): SetTable {
  const columns = (children[0]?.children ?? []).map((_, column) => {
    const isNumber = align?.[column] === 'right';
    const cells = children.map(({ children: row }, index): SetCell => {
      const cell = row[column];
      return { text: cell ? textOf(cell) : '', weight: 600, whole: isNumber && index > 0 };
    });
    const isApart = column > 0 && !isNumber && align?.[column - 1] === 'right';
    return { cells, before: spaceBefore(column, isApart), after: 0 };
  });
  return { columns, heads: [], rowHeads: 0 };
}
