/** Turns the structure that Chromium writes into one that PDF/UA-1 and PDF/A-3a accept and that reads well. */
import { isArtifact, type Piece } from '../content/piece.ts';
import { type Element, isElement, isInlineType, newElement, piecesOf, visitElements } from './element.ts';
import { mendFigure, resolveUntyped, wrapLooseText } from './inline.ts';
import { mendContents, mendDefinitions, mendListItem, mendNote } from './lists.ts';
import { groupRows, markRepeatedRows } from './rows.ts';

/** Tells the pieces what their elements are, before the content is read. */
export function preparePieces(top: Element): void {
  chainPieces(top, undefined);
  visitElements(top, (element) => {
    if (element.type === 'Table') markRepeatedRows(element);
    if (!['Figure', 'Lbl', 'Formula'].includes(element.type)) return;
    for (const piece of piecesOf(element)) piece.isPicture = true;
  });
}

/** Tells each piece which one comes before it in the same text; gives the last one of an element that is part of a text. */
function chainPieces(element: Element, outer: Piece | undefined): Piece | undefined {
  let before = isFlowing(element) ? outer : undefined;
  for (const kid of element.kids) {
    if (isElement(kid)) before = chainPieces(kid, before);
    else if (kid.kind === 'piece') {
      kid.before = before;
      before = kid;
    }
  }
  return isFlowing(element) ? before : undefined;
}

function isFlowing({ type, mark }: Element): boolean {
  return (type === 'NonStruct' || isInlineType(type)) && !['note', 'term', 'definition'].includes(mark?.kind ?? '');
}

/** Mends the structure after the content has been read. Heads of tables are numbered on from `heads`, which are how many there were before; gives how many there are with these. */
export function repairStructure(top: Element, heads: number): number {
  dropArtifacts(top);
  mend(top);
  return numberHeads(top, heads);
}

function dropArtifacts(top: Element): void {
  visitElements(top, (element) => {
    element.kids = element.kids.filter((kid) => kid.kind !== 'piece' || !isArtifact(kid));
  });
}

function mend(element: Element): void {
  if (element.kids.some(({ kind }) => kind === 'annotation')) element.type = 'Link';
  applyMark(element);
  for (const kid of element.kids) if (isElement(kid)) mend(kid);
  if (element.type === 'Figure') mendFigure(element);
  resolveUntyped(element);
  if (element.mark?.kind === 'note') mendNote(element);
  wrapLooseText(element);
  if (element.type === 'LI') mendListItem(element);
  if (element.type === 'Table') groupRows(element);
  if (element.mark?.kind === 'definitions') mendDefinitions(element);
  if (element.mark?.kind === 'contents') mendContents(element);
  element.kids = element.kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (kid.mark?.kind === 'group') return kid.kids;
    return kid.mark?.kind === 'reference' ? [newElement('Reference', [kid])] : [kid];
  });
}

function applyMark(element: Element): void {
  const { mark, type } = element;
  if (mark?.kind === 'section' || mark?.kind === 'contents') element.type = 'Sect';
  if (mark?.kind === 'span' && type === 'NonStruct') element.type = 'Span';
  if (mark?.kind === 'abbreviation') {
    element.type = 'Span';
    element.expansion = mark.text ?? '';
  }
}

/** Chromium names heads of tables after nodes of the page, of which there are more the more a tab has printed. */
function numberHeads(top: Element, before: number): number {
  const names = new Map<string, string>();
  visitElements(top, (element) => {
    if (!element.id || element.type === 'Note') return;
    names.set(element.id, `cell-${before + names.size + 1}`);
    element.id = names.get(element.id) ?? '';
  });
  visitElements(top, ({ attributes }) => {
    const headers = attributes.get('Table')?.get('Headers');
    if (typeof headers !== 'object' || headers?.type !== 'array') return;
    const items = headers.items.map((item) => {
      if (typeof item !== 'object' || item?.type !== 'string') return item;
      const name = names.get(Buffer.from(item.bytes).toString('latin1'));
      return name ? { ...item, bytes: Buffer.from(name) } : item;
    });
    attributes.get('Table')?.set('Headers', { type: 'array', items });
  });
  return before + names.size;
}
