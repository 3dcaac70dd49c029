/** A reference → hast: a link in the words of its target and, in print, the page of a table, chart or figure. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { captionedKinds, type NumberedLabel, referTo } from './label.ts';
import type { ReferenceNode } from './nodes.ts';

/** A reference; its page is filled in when the program prints, and not shown before. */
export function renderReference(
  { target, startsSentence, goesOn }: ReferenceNode,
  label: NumberedLabel,
  withPage: boolean,
): Element[] {
  const link = h('a', { href: `#${target}` }, referTo(label, startsSentence));
  if (!withPage || !captionedKinds.includes(label.kind)) return [link];
  const [before, after] = goesOn ? [' (', ')'] : [', ', ''];
  const page = h('span', { dataPageOf: target });
  return [link, h('span.page-reference', [`${before}${words.page}\u00a0`, page, after])];
}
