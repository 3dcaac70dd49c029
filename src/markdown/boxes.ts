/** Containers: `:::korthet` and `:::callout`. */
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { nearest } from '../base/nearest.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { type BoxNode, boxKinds, placeOfNode } from './nodes.ts';

/** Turns container directives into boxes. Errors: `box-unknown` with the nearest name; `box-attribute`. */
export function readBoxes(tree: Root, context: ChapterContext): void {
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const kind = boxKinds.find((known) => known === node.name);
    if (kind) parent.children[index] = boxFrom(node, kind);
    else {
      const meant = nearest(node.name, boxKinds);
      const place = placeOfNode(context.source, node);
      context.report(problem(rules, 'box-unknown', place, `:::${node.name}`, { known: boxKinds, meant }));
    }
    for (const attribute of Object.keys(node.attributes ?? {})) {
      context.report(problem(rules, 'box-attribute', placeOfNode(context.source, node), attribute, { box: node.name }));
    }
  });
}

function boxFrom({ children, position }: ContainerDirective, kind: BoxNode['kind']): BoxNode {
  return { type: 'box', kind, children, ...(position && { position }) };
}
