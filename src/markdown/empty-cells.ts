/** The empty cells of pipe tables: what reads a table aloud, and the PDF, would pass over them. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';
import { visitEach } from './visit.ts';

/** Checks the pipe tables of a chapter. Errors: `cell-blank` at each empty cell, and at a row that is shorter than the head. */
export function checkCells(tree: Root, { source, report }: ChapterContext): void {
  visitEach(tree, 'table', ({ children: rows }) => {
    const width = rows[0]?.children.length ?? 0;
    for (const [at, row] of rows.entries()) {
      const empty = row.children.filter((cell) => textOf(cell).trim() === '' && !cell.children.some(isShown));
      const faulty = [...empty, ...(row.children.length < width ? [row] : [])];
      for (const node of faulty) {
        report(problem(rules, 'cell-blank', placeOfNode(source, node), '–', { isHead: at === 0 }));
      }
    }
  });
}

/** What has no words yet but is shown: a reference gets its own when the report is numbered. */
function isShown({ type }: { readonly type: string }): boolean {
  return type === 'reference' || type === 'footnoteReference' || type === 'link';
}
