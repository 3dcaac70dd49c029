/** Notes beside their text: each stands after the block that first refers to it, where wide pages have room in the margin. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { words } from '../base/locale.ts';

/** A note that waits for the block that refers to it, with its number in the chapter. */
interface Note {
  readonly item: Element;
  readonly number: number;
}

/**
 * Places the notes of a chapter, which remark-rehype lists at its end.
 *
 * Shape: a block at the top of the chapter that refers to notes is wrapped with them, the block first. A heading holds
 * on to its notes until the block below it. References are named by their note's number.
 */
export function placeNotes(tree: Root): Root {
  const list = tree.children.find((node) => isElement(node, 'section') && node.properties.dataFootnotes !== undefined);
  if (!list) return tree;
  nameReferences(tree);
  const waiting = notesOf(list);
  const children: Root['children'] = [];
  const held: Note[] = [];
  for (const child of tree.children) {
    if (child === list) continue;
    held.push(...takeNotes(child, waiting));
    const isHeading = child.type === 'element' && /^h[1-6]$/.test(child.tagName);
    if (held.length === 0 || isHeading || child.type !== 'element') children.push(child);
    else children.push(annotate(child, held.splice(0).map(renderNote)));
  }
  return { ...tree, children: [...children, ...held.map(renderNote)] };
}

/** A block with its notes; one that explains terms already has a margin. */
function annotate(block: Element, notes: readonly Element[]): Element {
  const { className } = block.properties;
  const isAnnotated = Array.isArray(className) && className.includes('annotated');
  return isAnnotated ? { ...block, children: [...block.children, ...notes] } : h('div.annotated', [block, ...notes]);
}

/** The notes by the id that references lead to, in the order of their first references. */
function notesOf(list: Nodes): Map<string, Note> {
  const notes = new Map<string, Note>();
  visit(list, 'element', (item) => {
    const { id } = item.properties;
    if (item.tagName !== 'li' || !/\.fn-/.test(String(id))) return;
    notes.set(`#${id}`, { item, number: notes.size + 1 });
  });
  return notes;
}

/** Takes the notes that a node refers to from those that wait, and the notes that these refer to in turn. */
function takeNotes(node: Nodes, waiting: Map<string, Note>): Note[] {
  const taken: Note[] = [];
  visit(node, 'element', ({ properties }) => {
    const note = properties.dataFootnoteRef === undefined ? undefined : waiting.get(String(properties.href));
    if (!note) return;
    waiting.delete(String(properties.href));
    taken.push(note);
  });
  return taken.flatMap((note) => [note, ...takeNotes(note.item, waiting)]);
}

function nameReferences(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.properties.dataFootnoteRef === undefined) return;
    node.properties.ariaLabel = words.noteNumber(textOf(node));
    delete node.properties.ariaDescribedBy;
  });
}

/** The number stands first in the note's first paragraph. */
function renderNote({ item, number }: Note): Element {
  const label = [h('span.sidenote-number', String(number)), { type: 'text', value: ' ' } as const];
  const first = item.children.findIndex((child) => isElement(child, 'p'));
  const content: ElementContent[] = item.children.map((child, index) =>
    index === first && child.type === 'element' ? { ...child, children: [...label, ...child.children] } : child,
  );
  const { id } = item.properties;
  const attributes = { id: String(id), role: 'note', ariaLabel: words.noteNumber(String(number)) };
  return h('div.sidenote', attributes, first < 0 ? [...label, ...content] : content);
}

function isElement(node: Nodes, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function textOf(node: Element): string {
  const [child] = node.children;
  return child?.type === 'text' ? child.value : '';
}
