/** Numbers that their author takes from the audit, with a reason: `:free[12 punkter]{reason="…"}`. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { problem } from '../base/problem.ts';
import { findQuantities } from '../claims/quantities.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import { visitEach } from './visit.ts';
import { readAttributes, takeApart } from './written.ts';

/**
 * Turns every `:free` into a node that prints its words, and counts the numbers in them.
 *
 * Errors: those of `takeApart` and `readAttributes`, and the directive stays as it is; `free-number`, a warning, where no
 * number stands in it.
 */
export function readExempt(tree: Root, context: ChapterContext): number {
  let count = 0;
  visitEach(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || node.name !== 'free') return;
    const written = takeApart(node, context);
    const attributes = written && readAttributes(written, { required: ['reason'], optional: [] }, context);
    if (!attributes) return;
    const { children, position } = node;
    const found = findQuantities(textOf(node)).length;
    if (found === 0) context.report(problem(rules, 'free-number', written.place, textOf(node), {}));
    count += found;
    parent.children[index] = { type: 'exempt', children, ...(position && { position }) };
  });
  return count;
}
