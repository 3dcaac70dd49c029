/** Checks the words around bound numbers, chapter by chapter. */
import type { Keeper } from '../base/cache.ts';
import { checkStatement } from '../claims/check-statement.ts';
import type { ChapterText } from './chapter-text.ts';
import { readStatements } from './statements.ts';

/** Checks what each chapter says around its bound numbers. Errors: those of `checkStatement`. */
export function checkStatements(texts: readonly ChapterText[], { keep }: Keeper): void {
  for (const { chapter, tree, bindings } of texts) {
    const { source, markdown } = chapter;
    keep(`statements ${source.path}`, [source, bindings], {}, (_, report) => {
      for (const statement of readStatements(tree, { source, markdown })) checkStatement(statement, report);
    });
  }
}
