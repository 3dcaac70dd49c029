/** Notes: whether each reference has its note, and each note its reference. */
import type { FootnoteDefinition, Root } from 'mdast';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { placeInText, placeOfNode, writtenText } from './nodes.ts';
import { visit } from './visit.ts';

/**
 * Checks the notes of a chapter, before its values are read: a note that nothing refers to would be lost with them.
 *
 * Errors: `note-unknown` at a reference without a note (Markdown leaves it as text), `note-unused`, `note-duplicate`.
 */
export function checkNotes(tree: Root, { source, markdown, report }: ChapterContext): void {
  const notes = new Map<string, FootnoteDefinition>();
  const referred = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) {
        report(problem(rules, 'note-duplicate', placeOfNode(source, node), `[^${node.identifier}]`, {}));
      } else notes.set(node.identifier, node);
    }
    if (node.type !== 'text') return;
    const text = writtenText(markdown, node);
    for (const { 0: found, index } of text.matchAll(/(?<!\\)\[\^[^[\]\s]+\]/g)) {
      const place = placeInText(source, markdown, node, { offset: index, length: found.length });
      report(problem(rules, 'note-unknown', place, found, {}));
    }
  });
  for (const [identifier, node] of notes) {
    if (referred.has(identifier)) continue;
    report(problem(rules, 'note-unused', placeOfNode(source, node), `[^${identifier}]`, {}));
  }
}
