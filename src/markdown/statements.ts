/** The statements of a chapter: the sentences in which numbers are bound, for the checks of their words. */
import type { Nodes, Root } from 'mdast';
import type { Statement } from '../claims/statement.ts';
import type { ChapterContext } from './context.ts';
import { isSpoken, maskWords } from './mask.ts';
import { placeInText } from './nodes.ts';
import { splitSentences } from './sentences.ts';

/** A longer sentence is not checked, and no more of what stands before one is read: nobody reads so far either. */
const longestSentence = 4000;
const longestBefore = 2000;

/** The file that a tree was read from. */
type WrittenIn = Pick<ChapterContext, 'source' | 'markdown'>;

/** The statements of a tree whose values, claims, languages and references are read; those without a bound number are none. */
export function readStatements(tree: Root, context: WrittenIn): Statement[] {
  return statementsOf(tree, '', context);
}

/** `lead` is what a list's paragraph before it says: *Enligt prognosen:*. */
function statementsOf(node: Nodes, lead: string, context: WrittenIn): Statement[] {
  if (isSpoken(node)) return readSpoken(node, lead, context);
  if (!('children' in node)) return [];
  return node.children.flatMap((child, at) => {
    const previous = node.children[at - 1];
    const leads = child.type === 'list' && previous?.type === 'paragraph';
    return statementsOf(
      child,
      leads ? maskWords(previous, context.markdown).text.slice(-longestBefore) : lead,
      context,
    );
  });
}

function readSpoken(node: Nodes, lead: string, { source, markdown }: WrittenIn): Statement[] {
  const { text, numbers } = maskWords(node, markdown);
  if (numbers.length === 0) return [];
  return splitSentences(text).flatMap(({ start, end }) => {
    const own = numbers.filter(({ offset }) => start <= offset && offset < end);
    if (own.length === 0 || end - start > longestSentence) return [];
    return {
      text: text.slice(start, end),
      numbers: own.map((number) => ({ ...number, offset: number.offset - start })),
      before: `${lead} ${text.slice(0, start)}`.slice(-longestBefore),
      placeOf: (offset, length) => placeInText(source, markdown, node, { offset: start + offset, length }),
    };
  });
}
