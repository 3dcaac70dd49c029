/** Gives what Chromium leaves without a type (NonStruct) its place, and loose text a paragraph. */
import { type Element, holdsText, isElement, isInline, type Kid, newElement, piecesOf } from './element.ts';

const grouping = new Set('Document Part Art Sect Div BlockQuote Aside Note'.split(' '));
const kept = new Set(['definitions', 'term', 'definition', 'note']);

/** Replaces each NonStruct by what it holds, by a paragraph of it, or by a Span where it has a language of its own. */
export function resolveUntyped(element: Element): void {
  const isText = holdsText(element.type) || element.kids.some((kid) => isLeaf(kid) || isLineMarkup(kid));
  element.kids = element.kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (kid.type !== 'NonStruct') return kid.kids.length > 0 || isCell(kid) ? [kid] : [];
    if (kept.has(kid.mark?.kind ?? '')) return [kid];
    const isLine = kid.kids.every(isInline);
    if (kid.language !== undefined) kid.type = isLine ? (isText ? 'Span' : 'P') : 'Div';
    else if (isLeaf(kid) || isText || kid.kids.length === 0 || !isLine) return kid.kids.filter(isFilled);
    else kid.type = 'P';
    return [kid];
  });
}

/** Puts text that stands between blocks into paragraphs. */
export function wrapLooseText(element: Element): void {
  if (!grouping.has(element.type) || !element.kids.some(isInline)) return;
  let paragraph: Element | undefined;
  element.kids = element.kids.flatMap((kid) => {
    if (!isInline(kid) || (!paragraph && isElement(kid) && kid.type === 'Figure')) {
      paragraph = undefined;
      return [kid];
    }
    if (paragraph) {
      paragraph.kids.push(kid);
      return [];
    }
    paragraph = newElement('P', [kid]);
    return [paragraph];
  });
}

/** Makes a drawing one Figure, even where it has no words for it; one around another, or around text alone, groups what it holds. */
export function mendFigure(figure: Element): void {
  const isDrawn = figure.alternative !== undefined || piecesOf(figure).some(({ hasText }) => !hasText);
  if (isDrawn && !figure.kids.some(holdsFigure)) figure.kids = figure.kids.flatMap(flatten);
  else {
    figure.type = 'Div';
    figure.alternative = undefined;
  }
}

function holdsFigure(kid: Kid): boolean {
  return isElement(kid) && (kid.type === 'Figure' || kid.kids.some(holdsFigure));
}

function flatten(kid: Kid): Kid[] {
  return isElement(kid) ? kid.kids.flatMap(flatten) : [kid];
}

function isLeaf(kid: Kid): boolean {
  if (!isElement(kid)) return kid.kind === 'piece';
  return kid.type === 'NonStruct' && kid.kids.length > 0 && !kid.kids.some(isElement);
}

function isLineMarkup(kid: Kid): boolean {
  return isElement(kid) && ['Link', 'Em', 'Strong', 'Code'].includes(kid.type);
}

function isFilled(kid: Kid): boolean {
  return !isElement(kid) || kid.kids.length > 0 || isCell(kid);
}

function isCell({ type }: Element): boolean {
  return type === 'TD' || type === 'TH';
}
