/** Citations: what each names, and where it may stand. */
import type { Nodes, Root } from 'mdast';
import { type Place, placeWithin } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import { parseCitation } from '../citations/cite.ts';
import { rules as citationRules } from '../citations/messages.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { type CitationNode, placeOfNode } from './nodes.ts';
import { inOneLine } from './one-line.ts';
import { SKIP, visit, visitEach } from './visit.ts';

/** Text that was probably meant as a citation: an at sign that opens brackets, or a word within them. */
const almostCitation = /(?<!\\)\[(?:-?@|[^[\]\\]*\s-?@[\p{L}\p{N}_])[^[\]]*\]?/gu;

/** Where a citation's own link would lie within another, or its words would depend on the whole report. */
const closed = new Set(['heading', 'link', 'linkReference', 'textDirective']);

/** What an author's brackets have another meaning in, or none. */
const opaque = new Set(['citation', 'html', 'image', 'inlineCode', 'link', 'linkReference', 'textDirective']);

/**
 * Takes every citation of a chapter apart, and lists them in the order of the text.
 *
 * Errors: those of `parseCitation`; `citation-form` at text that is almost a citation; `citation-place` in a heading, a
 * link or a directive.
 */
export function readCitations(tree: Root, context: ChapterContext): CitationNode[] {
  const citations: CitationNode[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') checkText(node, context);
    if (closed.has(node.type)) {
      visitEach(node, 'citation', (citation) => refuse(citation, context));
      return SKIP;
    }
    if (node.type !== 'citation') return undefined;
    const { text, placeOf } = writtenForm(node, context);
    node.cites = parseCitation(inOneLine(text), placeOf, context.report) ?? [];
    citations.push(node);
    return SKIP;
  });
  return citations;
}

function refuse(node: CitationNode, { source, report }: ChapterContext): void {
  report(problem(rules, 'citation-place', placeOfNode(source, node), node.value, {}));
}

function checkText(node: Nodes, context: ChapterContext): void {
  const { text, placeOf } = writtenForm(node, context);
  if (!text.includes('@')) return;
  const own = inOneLine(withoutOpaque(text, node));
  for (const { 0: found, index } of own.matchAll(almostCitation)) {
    context.report(problem(citationRules, 'citation-form', placeOf(index, found.length), found, {}));
  }
}

/** A node as it stands in the file, and the places of its stretches. */
function writtenForm(node: Nodes, { source, markdown }: ChapterContext) {
  const text = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const place = placeOfNode(source, node);
  return { text, placeOf: (offset: number, length: number): Place => placeWithin(place, text, offset, length) };
}

/** The text of a node with spaces for what holds no running text. */
function withoutOpaque(text: string, node: Nodes): string {
  const offset = node.position?.start.offset ?? 0;
  const parts: string[] = [];
  let end = 0;
  visit(node, ({ type, position }) => {
    if (!opaque.has(type) || !position) return undefined;
    const start = (position.start.offset ?? 0) - offset;
    parts.push(text.slice(end, start), ' '.repeat((position.end.offset ?? 0) - offset - start));
    end = (position.end.offset ?? 0) - offset;
    return SKIP;
  });
  return [...parts, text.slice(end)].join('');
}
