/** Bound values in the title of a block: `title: :value[aldre_80_2028] personer är 80 år eller äldre`. */
import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../base/place.ts';
import { checkStatement } from '../claims/check-statement.ts';
import type { Binding } from '../tables/binding.ts';
import { readBound } from './bound.ts';
import type { ChapterContext } from './context.ts';
import { readExempt } from './exempt.ts';
import { parseMarkdown } from './parse.ts';
import { readStatements } from './statements.ts';

/** A title with its values printed, and their bindings. */
export interface BoundTitle {
  readonly title: string;
  readonly bindings: readonly Binding[];
  /** How many of its numbers are taken from the audit. */
  readonly exempt: number;
}

/** Prints the values in a title that stands at a place. Errors, all there: those of `readExempt`, `readBound` and `checkStatement`. */
export function readTitle(title: string, place: Place, context: ChapterContext): BoundTitle {
  if (!/:(?:value|free)\[/.test(title)) return { title, bindings: [], exempt: 0 };
  const tree = parseMarkdown(title);
  const source = { path: context.source.path, text: title };
  const report: ChapterContext['report'] = (found) => context.report({ ...found, place });
  const own = { ...context, source, markdown: title, report };
  const exempt = readExempt(tree, own);
  const bindings = readBound(tree, own);
  for (const statement of readStatements(tree, own)) checkStatement(statement, report);
  return { title: textOf(tree), bindings: bindings.map((binding) => ({ ...binding, place })), exempt };
}
