/** The elements of a PDF's structure. Source: ISO 32000-1, 14.7 and 14.8. */
import type { PdfPage, Piece } from '../content/piece.ts';
import type { Mark } from '../marks.ts';
import type { PdfDictionary, PdfValue } from '../objects/value.ts';

/** A link's area on a page: its object, and its key in the parent tree. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly number: number;
  readonly dictionary: PdfDictionary;
  readonly page: PdfPage;
  readonly key: number;
}

/** What an element holds, in the order of reading. */
export type Kid = Element | Piece | Annotation;

/** An element; `attributes` are by owner and name, such as Table and Scope. It is changed while the structure is mended. */
export interface Element {
  readonly kind: 'element';
  type: string;
  kids: Kid[];
  attributes: Map<string, Map<string, PdfValue>>;
  language: string | undefined;
  alternative: string | undefined;
  actualText: string | undefined;
  expansion: string | undefined;
  id: string | undefined;
  readonly mark: Mark | undefined;
}

/** The structure of a PDF: the element at the top, and all elements by the numbers that their objects had. */
export interface Structure {
  readonly top: Element;
  readonly elements: ReadonlyMap<number, Element>;
}

/** An element, of which only what is given is known. */
export function newElement(type: string, kids: Kid[] = [], known: Partial<Element> = {}): Element {
  return {
    kind: 'element',
    type,
    kids,
    attributes: known.attributes ?? new Map(),
    language: known.language,
    alternative: known.alternative,
    actualText: known.actualText,
    expansion: known.expansion,
    id: known.id,
    mark: known.mark,
  };
}

/** Whether a kid is an element. */
export function isElement(kid: Kid | undefined): kid is Element {
  return kid?.kind === 'element';
}

/** Whether all that an element says is inside a line. */
export function isInline(kid: Kid): boolean {
  return !isElement(kid) || inlineTypes.has(kid.type);
}

/** Whether an element of this type is inside a line; a drawing may be, but is no text. */
export function isInlineType(type: string): boolean {
  return inlineTypes.has(type) && type !== 'Figure';
}

/** Whether an element of this type holds lines of text. */
export function holdsText(type: string): boolean {
  return textTypes.has(type);
}

/** The level of a heading, from 1 to 6. */
export function headingLevel({ type }: Element): number | undefined {
  return /^H[1-6]$/.test(type) ? Number(type[1]) : undefined;
}

/** Calls `visit` with each element, parents first. */
export function visitElements(element: Element, visit: (element: Element, parent?: Element) => void): void {
  const walk = (inner: Element, parent?: Element) => {
    visit(inner, parent);
    for (const kid of inner.kids) if (isElement(kid)) walk(kid, inner);
  };
  walk(element);
}

/** All marked content in an element, in order. */
export function piecesOf(element: Element): Piece[] {
  return element.kids.flatMap((kid) => (isElement(kid) ? piecesOf(kid) : kid.kind === 'piece' ? [kid] : []));
}

/** What an element says. */
export function textOfElement(element: Element): string {
  return piecesOf(element)
    .map(({ text }) => text)
    .join('');
}

const inlineTypes = new Set('Span Quote Reference Code Link Em Strong Figure Formula'.split(' '));
const textTypes = new Set('P H H1 H2 H3 H4 H5 H6 Span Link Lbl Em Strong Code Quote Reference Caption'.split(' '));
