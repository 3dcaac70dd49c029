/** Links and images: which addresses a report may carry. */
import type { Root } from 'mdast';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { placeOfNode } from './nodes.ts';
import { visit } from './visit.ts';

const protocols = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * Checks the address of every link: a label of the report (`#id`), or a web, mail or telephone address.
 *
 * Errors: `link-protocol`; `image-unsupported` at Markdown's own images, which could load something from outside.
 */
export function checkLinks(tree: Root, { source, report }: ChapterContext): void {
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') {
      report(problem(rules, 'image-unsupported', placeOfNode(source, node), node.alt ?? '', {}));
    }
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (node.url.startsWith('#') || protocols.includes(protocolOf(node.url))) return;
    report(problem(rules, 'link-protocol', placeOfNode(source, node), node.url, { protocols }));
  });
}

function protocolOf(url: string): string {
  return URL.parse(url)?.protocol ?? '';
}
