/** How deep containers stand in each other: reading them costs more than their number. */
import { placeAt } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import type { ChapterContext } from './context.ts';
import { most } from './excess.ts';
import { lineStart } from './line-start.ts';
import { rules } from './messages.ts';

const deepest = most['box-depth'];
const fences = new RegExp(`^(${lineStart})(:{3,})[ \\t]*(?:([A-Za-z]+)|$)`, 'gm');

/**
 * The text of a chapter up to where containers stand too deep, else all of it. A fence closes the outermost container that
 * is no longer than itself, and what stands in that.
 *
 * Errors: `box-depth`, once.
 */
export function cutDeepBoxes({ markdown, source, report }: ChapterContext): string {
  const open: number[] = [];
  for (const { 0: found, 1: before = '', 2: colons = '', 3: name, index } of markdown.matchAll(fences)) {
    if (name !== undefined) open.push(colons.length);
    else open.splice(closedBy(colons.length, open));
    if (open.length <= deepest) continue;
    const line = markdown.slice(0, index).split(/\r\n|\r|\n/).length;
    const place = placeAt(source, line, before.length + 1, found.length - before.length);
    report(problem(rules, 'box-depth', place, found.slice(before.length), { deepest }));
    return markdown.slice(0, index);
  }
  return markdown;
}

function closedBy(length: number, open: readonly number[]): number {
  const outermost = open.findIndex((opened) => opened <= length);
  return outermost < 0 ? open.length : outermost;
}
