/** Citations and the list of references → hast. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { MarkedPiece, Piece } from '../citations/pieces.ts';
import { sourceAnchor, type WordedSource, type WordedSources } from '../citations/word.ts';

/** A citation; each of its cites leads to the list of references. */
export function renderCitation(pieces: readonly Piece[]): Element {
  return h('span.citation', renderPieces(pieces));
}

/** The list of references, parted into printed and electronic sources if `grouped`; then further reading. */
export function renderSources({ cited, further }: WordedSources, grouped: boolean, chapterId: string): Element[] {
  const section = (name: 'printed' | 'electronic' | 'further', sources: readonly WordedSource[]): Element[] =>
    sources.length > 0 ? [h('h3', { id: `${chapterId}.${name}` }, words.sources[name]), ...renderList(sources)] : [];
  const printed = cited.filter(({ electronic }) => !electronic);
  const electronic = cited.filter((source) => source.electronic);
  const lists = grouped ? [...section('printed', printed), ...section('electronic', electronic)] : renderList(cited);
  return [...lists, ...section('further', further)];
}

function renderList(sources: readonly WordedSource[]): Element[] {
  const items = sources.map(({ id, pieces }) => h('li', { id: sourceAnchor(id) }, renderPieces(pieces)));
  return items.length > 0 ? [h('ul.sources', items)] : [];
}

function renderPieces(pieces: readonly Piece[]): ElementContent[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? renderText(piece) : renderMarked(piece)));
}

/** Text, in which days are marked so that they are not broken at their hyphens. */
function renderText(text: string): ElementContent[] {
  return text.split(/(\b\d{4}-\d{2}-\d{2}\b)/).map((part, index) => {
    return index % 2 === 1 ? h('time', part) : { type: 'text', value: part };
  });
}

function renderMarked({ kind, key, pieces }: MarkedPiece): Element {
  const content = renderPieces(pieces);
  switch (kind) {
    case 'cite':
      return h('a', { href: `#${sourceAnchor(key)}` }, content);
    case 'address':
      return h('a', { href: pieces.join('') }, content);
    case 'emphasis':
      return h('em', content);
    case 'strong':
      return h('strong', content);
    case 'superscript':
      return h('sup', content);
    case 'subscript':
      return h('sub', content);
  }
}
