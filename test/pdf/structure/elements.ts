/** Elements of a structure for tests. */
import { newPiece, type Piece } from '../../../src/pdf/content/piece.ts';
import { type Element, isElement } from '../../../src/pdf/structure/element.ts';

/** Content that says a text, or is a drawing where the text is empty, on a page from 0. */
export function say(text: string, index = 0): Piece {
  const drawing = { number: 1, isForm: false, resources: null, pieces: [], key: 0 };
  const page = { number: 2, index, width: 595, height: 842, drawing };
  return { ...newPiece(drawing, page, 0), isMet: true, hasText: text !== '', text };
}

/** An element with what it holds: `P("Text" Span("mer"))`. */
export function outlineOf({ type, kids }: Element): string {
  const inner = kids.map((kid) => (isElement(kid) ? outlineOf(kid) : kid.kind === 'piece' ? `"${kid.text}"` : 'link'));
  return inner.length > 0 ? `${type}(${inner.join(' ')})` : type;
}
