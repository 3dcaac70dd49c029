/** Bound and free numbers in the words of a block: `title: :value[aldre_80_2028] personer är 80 år eller äldre`. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../base/place.ts';
import { checkStatement } from '../claims/check-statement.ts';
import type { Binding } from '../tables/binding.ts';
import { readBound } from './bound.ts';
import type { ChapterContext } from './context.ts';
import { readExempt } from './exempt.ts';
import { parseMarkdown } from './parse.ts';
import { readStatements } from './statements.ts';
import { visit } from './visit.ts';

/** Words with their numbers printed, and the bindings of these. */
export interface BoundWords {
  readonly words: string;
  readonly bindings: readonly Binding[];
  /** How many of the numbers are taken from the audit. */
  readonly exempt: number;
}

/**
 * Prints the numbers in words that stand at a place; all else stays as it is written.
 *
 * Errors, all there: those of `readExempt`, `readBound` and `checkStatement`.
 */
export function readWords(words: string, place: Place, context: ChapterContext): BoundWords {
  if (!/:(?:value|claim|free)\[/.test(words)) return { words, bindings: [], exempt: 0 };
  const tree = parseMarkdown(words);
  const source = { path: context.source.path, text: words };
  const report: ChapterContext['report'] = (found) => context.report({ ...found, place });
  const own = { ...context, source, markdown: words, report };
  const exempt = readExempt(tree, own);
  const bindings = readBound(tree, own);
  for (const statement of readStatements(tree, own)) checkStatement(statement, report);
  let end = 0;
  let printed = '';
  visit(tree, (node) => {
    if (node.type !== 'bound' && node.type !== 'exempt') return;
    printed += words.slice(end, node.position?.start.offset) + (node.type === 'bound' ? node.value : textOf(node));
    end = node.position?.end.offset ?? end;
  });
  return {
    words: printed + words.slice(end),
    bindings: bindings.map((binding) => ({ ...binding, place })),
    exempt,
  };
}
