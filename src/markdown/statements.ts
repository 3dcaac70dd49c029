/** The statements of a chapter: the sentences in which numbers are bound, for the checks of their words. */
import type { Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type BoundNumber, boundMark, otherMark, type Statement } from '../claims/statement.ts';
import type { ChapterContext } from './context.ts';
import { placeInText, writtenText } from './nodes.ts';
import { inOneLine } from './one-line.ts';
import { splitSentences } from './sentences.ts';

/** What holds sentences, or stands for one. */
const spoken = new Set(['paragraph', 'heading', 'tableCell']);

/** What is not read as words of the sentence: what only accompanies it, and what stands in it as something else. */
const silent = new Set(['citation', 'footnoteReference', 'html']);
const other = new Set(['inlineCode', 'image', 'lang', 'reference', 'textDirective']);

/** A longer sentence is not checked, and no more of what stands before one is read: nobody reads so far either. */
const longestSentence = 4000;
const longestBefore = 2000;

/** The statements of a tree whose values, claims, languages and references are read; those without a bound number are none. */
export function readStatements(tree: Root, context: ChapterContext): Statement[] {
  return statementsOf(tree, '', context);
}

/** `lead` is what a list's paragraph before it says: *Enligt prognosen:*. */
function statementsOf(node: Nodes, lead: string, context: ChapterContext): Statement[] {
  if (spoken.has(node.type)) return readSpoken(node, lead, context);
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

function readSpoken(node: Nodes, lead: string, { source, markdown }: ChapterContext): Statement[] {
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

/** A node's text as it is written, in one line, with marks for what is not its words. */
function maskWords(node: Nodes, markdown: string): { text: string; numbers: BoundNumber[] } {
  const from = node.position?.start.offset ?? 0;
  const written = inOneLine(writtenText(markdown, node));
  const numbers: BoundNumber[] = [];
  const masked: { start: number; end: number; mark: string }[] = [];
  visit(node, (inner) => {
    const start = (inner.position?.start.offset ?? from) - from;
    const end = (inner.position?.end.offset ?? from) - from;
    if (inner.type === 'bound') {
      numbers.push({ offset: start, length: end - start, phrase: inner.value, figure: inner.binding.figure });
    }
    const mark = markOf(inner);
    if (mark) masked.push({ start, end, mark });
    else if (inner.type === 'link') masked.push({ start: endOfWords(inner, from) ?? start, end, mark: ' ' });
    return mark ? SKIP : undefined;
  });
  let done = 0;
  const parts = masked
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, mark }) => {
      const before = written.slice(done, start);
      done = end;
      return [before, mark.repeat(end - start)];
    });
  return { text: [...parts, written.slice(done)].join(''), numbers };
}

function markOf({ type }: Nodes): string | undefined {
  if (type === 'bound') return boundMark;
  if (silent.has(type)) return ' ';
  return other.has(type) ? otherMark : undefined;
}

/** Where the words of a link end and its address begins. */
function endOfWords({ children }: Link, from: number): number | undefined {
  const end = children.at(-1)?.position?.end.offset;
  return end === undefined ? undefined : end - from;
}
