/** References: empty links to labels, and whether they begin a sentence. */
import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../base/nearest.ts';
import type { Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Labels } from './label.ts';
import { rules } from './messages.ts';
import { placeOfNode, type ReferenceNode } from './nodes.ts';

/** A chapter's text and the file that it came from. */
interface ReferringText {
  readonly tree: Root;
  readonly chapter: { readonly source: Source };
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:t\.ex|bl\.a|d\.v\.s|dvs|s\.k|jfr|kap|nr|resp|ca|etc|m\.fl|o\.d)\.\s*$/i;

/** Turns every `[](#id)` into a reference node. */
export function readReferences(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') replaceIn(node, '');
  });
}

/** Replaces within a phrasing parent and returns the text of the block up to its end. */
function replaceIn(parent: Extract<Parents, { children: PhrasingContent[] }>, before: string): string {
  let text = before;
  parent.children = parent.children.map((child) => {
    if (isReference(child)) {
      const reference = referenceFrom(child, startsSentence(text));
      text += '…';
      return reference;
    }
    text = 'children' in child ? replaceIn(child, text) : text + textOf(child);
    return child;
  });
  return text;
}

/** Whether a node is an empty link to a label. */
export function isReference(node: Nodes): node is Link {
  return node.type === 'link' && node.url.startsWith('#') && node.children.length === 0;
}

function referenceFrom({ url, position }: Link, startsSentence: boolean): ReferenceNode {
  return { type: 'reference', target: url.slice(1), startsSentence, ...(position && { position }) };
}

function startsSentence(before: string): boolean {
  return before.trim() === '' || (/[.!?]["”’)]?\s+$/.test(before) && !abbreviation.test(before));
}

/** Checks that every link within the report leads to a label. Errors: `label-unknown` with the nearest id. */
export function checkReferences({ tree, chapter: { source } }: ReferringText, labels: Labels, report: Report): void {
  const known = [...labels.keys()];
  visit(tree, (node) => {
    const target = node.type === 'reference' ? node.target : targetOf(node);
    if (target === undefined || labels.has(target)) return;
    const meant = nearest(target, known);
    report(problem(rules, 'label-unknown', placeOfNode(source, node), `#${target}`, { meant }));
  });
}

function targetOf(node: Nodes): string | undefined {
  return node.type === 'link' && node.url.startsWith('#') ? node.url.slice(1) : undefined;
}
