/** Whether every container that is opened is closed, and every line that looks like one is one. */
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { placeAt } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { lineStart } from './line-start.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';
import { visit } from './visit.ts';
import { placeOfDirective } from './written.ts';

const before = new RegExp(`^${lineStart}`);

/**
 * Checks the fences of containers.
 *
 * Errors: `box-open` where a container swallows what comes after it, `box-form` at a line of colons that is left as text.
 */
export function checkFences(tree: Root, context: ChapterContext): void {
  const lines = context.markdown.split(/\r\n|\r|\n/);
  const left = new Set<number>();
  visit(tree, (node) => {
    if (node.type === 'containerDirective' && !isClosed(node, lines)) {
      const place = placeOfDirective(node, context);
      context.report(problem(rules, 'box-open', place, `:::${node.name}`, {}));
    }
    if (node.type !== 'text' || !node.value.includes(':::')) return;
    const { line, endLine } = placeOfNode(context.source, node);
    for (let at = line; at <= endLine; at++) left.add(at);
  });
  for (const line of left) checkLine(lines[line - 1] ?? '', line, context);
}

function checkLine(text: string, line: number, { source, report }: ChapterContext): void {
  const indent = before.exec(text)?.[0].length ?? 0;
  const found = text.slice(indent).trimEnd();
  if (!found.startsWith(':::')) return;
  const place = placeAt(source, line, indent + 1, found.length);
  report(problem(rules, 'box-form', place, found, { closing: /^:+$/.test(found) }));
}

/** The last line of a container that is closed is a fence as long as the first, or longer. */
function isClosed({ position }: ContainerDirective, lines: readonly string[]): boolean {
  if (!position) return true;
  const { start, end } = position;
  const fence = /^:*/.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.[0] ?? '';
  const last = (lines[end.line - 1] ?? '')
    .slice(0, end.column - 1)
    .replace(before, '')
    .trim();
  return end.line > start.line && /^:+$/.test(last) && last.length >= fence.length;
}
