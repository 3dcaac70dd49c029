/** Containers: `:::korthet`, `:::callout`, `:::quote{by=…}` and `:::medskick{to=…}`. */
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { identifierForm } from '../base/fields.ts';
import { nearest } from '../base/nearest.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import type { Label } from './label.ts';
import { rules } from './messages.ts';
import type { BoxNode, MedskickNode, QuoteNode } from './nodes.ts';
import { visitEach } from './visit.ts';
import { placeOfDirective, readAttributes, takeApart, type Written } from './written.ts';

type ReadBox = (directive: ContainerDirective, written: Written, context: ChapterContext) => Box | undefined;
type Box = BoxNode | QuoteNode | MedskickNode;

/** How each container is read. */
const readers: ReadonlyMap<string, ReadBox> = new Map([
  ['korthet', readPlain('korthet')],
  ['callout', readPlain('callout')],
  ['quote', readQuote],
  ['medskick', readMedskick],
]);

/** Every container that there is. */
export const boxNames: readonly string[] = [...readers.keys()];

/** What a chapter hands on, with its labels, in the order of the text. */
export interface Boxes {
  readonly medskick: readonly MedskickNode[];
  readonly labels: readonly Label[];
}

/**
 * Turns container directives into their nodes.
 *
 * Errors: `box-unknown` with the nearest name, `box-empty`, `medskick-text`, `attribute-id`, those of `takeApart` and
 * `readAttributes`; the directive then stays as it is. Warning: `quote-source`.
 */
export function readBoxes(tree: Root, context: ChapterContext): Boxes {
  const medskick: MedskickNode[] = [];
  const labels: Label[] = [];
  visitEach(tree, 'containerDirective', (directive, index, parent) => {
    if (!parent || index === undefined) return;
    const node = readBox(directive, context);
    if (!node) return;
    parent.children[index] = { ...node, ...(directive.position && { position: directive.position }) };
    if (node.type !== 'medskick') return;
    const place = placeOfDirective(directive, context);
    medskick.push(node);
    labels.push({ id: node.id, kind: 'medskick', title: node.to, depth: 0, place });
  });
  return { medskick, labels };
}

function readBox(directive: ContainerDirective, context: ChapterContext): Box | undefined {
  const { name, children } = directive;
  const place = placeOfDirective(directive, context);
  const read = readers.get(name);
  if (!read) {
    const meant = nearest(name, boxNames);
    context.report(problem(rules, 'box-unknown', place, `:::${name}`, { known: boxNames, meant }));
    return undefined;
  }
  if (children.length === 0) context.report(problem(rules, 'box-empty', place, `:::${name}`, {}));
  const written = takeApart(directive, context);
  return written && read(directive, written, context);
}

function readPlain(kind: BoxNode['kind']): ReadBox {
  return ({ children }, written, context) =>
    readAttributes(written, { required: [], optional: [] }, context) && { type: 'box', kind, children };
}

function readQuote({ children }: ContainerDirective, written: Written, context: ChapterContext): QuoteNode | undefined {
  const attributes = readAttributes(written, { required: [], optional: ['by'] }, context);
  if (!attributes) return undefined;
  const { by } = attributes;
  if (by === undefined) context.report(problem(rules, 'quote-source', written.place, ':::quote', {}));
  return { type: 'quote', by, children };
}

/** Without an id of its own it gets one that no author can write. */
function readMedskick(
  { children }: ContainerDirective,
  written: Written,
  context: ChapterContext,
): MedskickNode | undefined {
  const attributes = readAttributes(written, { required: ['to'], optional: ['id'] }, context);
  const [first] = children;
  if (first && first.type !== 'paragraph')
    context.report(problem(rules, 'medskick-text', written.place, first.type, {}));
  if (!attributes || first?.type !== 'paragraph') return undefined;
  const { to, id } = attributes;
  if (id !== undefined && !identifierForm.test(id)) {
    context.report(problem(rules, 'attribute-id', written.place, id, {}));
    return undefined;
  }
  const { chapterId } = context;
  return { type: 'medskick', id: id ?? `${chapterId}.medskick-${written.place.line}`, to, statement: first, children };
}
