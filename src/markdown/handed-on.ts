/** What the whole report hands on. */
import type { Root } from 'mdast';
import type { Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';
import { type MedskickNode, placeOfNode } from './nodes.ts';
import { visitEach } from './visit.ts';

/** A chapter's text, what it hands on, and the file that it came from. */
interface HandingText {
  readonly tree: Root;
  readonly medskick: readonly MedskickNode[];
  readonly chapter: { readonly source: Source };
}

/** Gathers it in the order of the report. Errors: `medskick-missing` at a list that would be empty. */
export function gatherMedskick(texts: readonly HandingText[], report: Report): MedskickNode[] {
  const all = texts.flatMap(({ medskick }) => medskick);
  for (const { tree, chapter } of all.length > 0 ? [] : texts) {
    visitEach(tree, 'medskickBlock', (node) => {
      report(problem(rules, 'medskick-missing', placeOfNode(chapter.source, node), '```medskick', {}));
    });
  }
  return all;
}
