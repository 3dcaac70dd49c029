/** Raw HTML: comments are dropped, everything else is refused. */
import type { Root } from 'mdast';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';
import { visitEach } from './visit.ts';

/** Removes HTML comments from the tree. Errors: `html-refused` at each other piece of raw HTML. */
export function removeHtml(tree: Root, { source, report }: ChapterContext): void {
  visitEach(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const markup = node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (markup !== '') report(problem(rules, 'html-refused', placeOfNode(source, node), markup, {}));
    parent.children.splice(index, 1);
    return index;
  });
}
