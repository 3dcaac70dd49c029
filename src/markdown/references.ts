/** References: empty links to labels, and how each stands in its sentence. */
import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Place, Source } from '../base/place.ts';
import { placeOfNode, type ReferenceNode } from './nodes.ts';
import { visit } from './visit.ts';

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:t\.ex|bl\.a|d\.v\.s|dvs|s\.k|jfr|kap|nr|resp|ca|etc|m\.fl|o\.d)\.\s*$/i;

/** What follows a reference that its sentence puts beside another, or that ends what was said. */
const pause = /^\s*(?:$|[.,;:!?)\]…]|(?:och|eller|samt|respektive)\s)/;

/** A reference in a text, which is that of its block up to it. */
interface Found {
  readonly reference: ReferenceNode;
  readonly before: string;
}

/** Turns every `[](#id)` into a reference node. */
export function readReferences(tree: Root): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const found: Found[] = [];
    const text = replaceIn(node, '', found);
    for (const { reference, before } of found) placeInSentence(reference, before, text.slice(before.length + 1));
  });
}

/** Replaces within a phrasing parent and returns the text of the block up to its end; a reference is one character of it. */
function replaceIn(parent: Extract<Parents, { children: PhrasingContent[] }>, before: string, found: Found[]): string {
  let text = before;
  parent.children = parent.children.map((child) => {
    if (isReference(child)) {
      const reference = referenceFrom(child);
      found.push({ reference, before: text });
      text += '…';
      return reference;
    }
    text = 'children' in child ? replaceIn(child, text, found) : text + textOf(child);
    return child;
  });
  return text;
}

/** Whether a node is an empty link to a label. */
export function isReference(node: Nodes): node is Link {
  return node.type === 'link' && node.url.startsWith('#') && node.children.length === 0;
}

function referenceFrom({ url, position }: Link): ReferenceNode {
  return {
    type: 'reference',
    target: url.slice(1),
    startsSentence: false,
    goesOn: false,
    ...(position && { position }),
  };
}

function placeInSentence(reference: ReferenceNode, before: string, after: string): void {
  const inParentheses = before.lastIndexOf('(') > before.lastIndexOf(')');
  reference.startsSentence = startsSentence(before);
  reference.goesOn = !inParentheses && !pause.test(after);
}

function startsSentence(before: string): boolean {
  return before.trim() === '' || (/[.!?]["”’)]?\s+$/.test(before) && !abbreviation.test(before));
}

/** A link within the report and where it stands. */
export interface Reference {
  readonly target: string;
  readonly place: Place;
}

/** All links of a text that lead to a label, in words of their own or not. */
export function listReferences(tree: Root, source: Source): Reference[] {
  const references: Reference[] = [];
  visit(tree, (node) => {
    const target = node.type === 'reference' ? node.target : targetOf(node);
    if (target !== undefined) references.push({ target, place: placeOfNode(source, node) });
  });
  return references;
}

function targetOf(node: Nodes): string | undefined {
  return (node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')
    ? node.url.slice(1)
    : undefined;
}
