/** Headings: their ids and their order. */
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { identifierForm } from '../base/fields.ts';
import { usualNouns } from '../base/nouns.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import type { Label } from './label.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';
import { phrasesOf } from './phrases.ts';
import { isReference } from './references.ts';
import { visitEach } from './visit.ts';

/**
 * Gives every heading an ASCII id (`data.hProperties.id`), its own `{#id}` or one made from its text, and lists them.
 *
 * Errors: `heading-level` where a heading is a chapter's title or skips a level; `heading-id` where `{#…}` is no id;
 * `heading-reference` where its words would depend on the numbers of the report.
 */
export function readHeadings(tree: Root, context: ChapterContext): Label[] {
  const slugger = new GithubSlugger();
  const labels: Label[] = [];
  let previous = 1;
  visitEach(tree, 'heading', (node) => {
    const place = placeOfNode(context.source, node);
    if (node.depth === 1 || node.depth > previous + 1) {
      const found = '#'.repeat(node.depth);
      context.report(problem(rules, 'heading-level', place, found, { most: '#'.repeat(previous + 1) }));
    }
    previous = Math.max(node.depth, 2);
    if (node.children.some(isReference)) {
      context.report(problem(rules, 'heading-reference', place, textOf(node), {}));
    }
    const own = takeId(node, context);
    const title = textOf(node);
    const id = own ?? `${context.chapterId}-${slugger.slug(ascii(title) || usualNouns.section.word)}`;
    node.data = { ...node.data, hProperties: { id } };
    const phrases = phrasesOf(node.children);
    const foreign = phrases.some(({ lang }) => lang !== undefined);
    labels.push({ id, kind: 'section', title, depth: node.depth, place, ...(foreign && { phrases }) });
  });
  return labels;
}

function takeId(node: Heading, context: ChapterContext): string | undefined {
  const last = node.children.at(-1);
  const match = last?.type === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return undefined;
  last.value = last.value.slice(0, match.index);
  const id = match[1] ?? '';
  if (identifierForm.test(id)) return id;
  context.report(problem(rules, 'heading-id', placeOfNode(context.source, last), `{#${id}}`, {}));
  return undefined;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 -]/g, '')
    .trim();
}
