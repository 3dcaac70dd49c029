/** The words of a paragraph, heading or cell as its author wrote them, with marks for what is not them. */
import type { Link, Nodes } from 'mdast';
import { type BoundNumber, boundMark, otherMark } from '../claims/statement.ts';
import { writtenText } from './nodes.ts';
import { inOneLine } from './one-line.ts';
import { SKIP, visit } from './visit.ts';

const spoken = new Set(['paragraph', 'heading', 'tableCell']);

/** What is not read as words of the sentence: what only accompanies it, and what stands in it as something else. */
const silent = new Set(['citation', 'footnoteReference', 'html']);
const other = new Set(['inlineCode', 'image', 'lang', 'exempt', 'reference', 'textDirective']);

/** Whether a node holds sentences, or stands for one. */
export function isSpoken({ type }: Nodes): boolean {
  return spoken.has(type);
}

/** A text in one line, offsets counted from the node's start, and the bound numbers that marks stand for. */
export interface Masked {
  readonly text: string;
  readonly numbers: readonly BoundNumber[];
}

/** A node's text as it is written, in one line, with marks for what is not its words. */
export function maskWords(node: Nodes, markdown: string): Masked {
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
