/** Lists, lists of definitions, contents and notes in the structure. Source: ISO 32000-1, 14.8.4.3. */
import { type Element, isElement, type Kid, newElement, textOfElement } from './element.ts';

/** Puts what a list item says into an LBody, after its label; one that is drawn says what it is. */
export function mendListItem(item: Element): void {
  const isOf = (kid: Kid, type: string) => isElement(kid) && kid.type === type;
  const labels = item.kids.filter((kid) => isOf(kid, 'Lbl'));
  const bodies = item.kids.filter((kid) => isOf(kid, 'LBody'));
  const rest = item.kids.filter((kid) => !isOf(kid, 'Lbl') && !isOf(kid, 'LBody'));
  for (const label of labels) if (isElement(label) && !textOfElement(label).trim()) label.actualText = '•';
  item.kids = [...labels, ...bodies, ...(rest.length > 0 ? [newElement('LBody', rest)] : [])];
}

/** Makes a list of definitions a list: a term is the label of the definitions after it. */
export function mendDefinitions(list: Element): void {
  list.type = 'L';
  const items: Element[] = [];
  for (const kid of list.kids) {
    const isTerm = isElement(kid) && kid.mark?.kind === 'term';
    if (isElement(kid)) kid.type = isTerm ? 'Lbl' : 'LBody';
    const last = items.at(-1);
    if (last && !isTerm) last.kids.push(kid);
    else items.push(newElement('LI', [kid]));
  }
  list.kids = items;
}

/** Makes the lists in an element TOC, their items TOCI and the links in these references. */
export function mendContents(element: Element, isInside = false): void {
  element.kids = element.kids.map((kid) => {
    if (!isElement(kid)) return kid;
    if (isInside && kid.type === 'Link') return newElement('Reference', [kid]);
    if (kid.type === 'L') {
      kid.type = 'TOC';
      kid.attributes = new Map();
    } else if (kid.type === 'LI') {
      kid.type = 'TOCI';
      kid.kids = kid.kids.flatMap((inner) => (isElement(inner) && inner.type === 'LBody' ? inner.kids : [inner]));
    }
    mendContents(kid, isInside || kid.type === 'TOC');
    return kid;
  });
}

/** Makes an element a note, which must have an id. */
export function mendNote(note: Element): void {
  note.type = 'Note';
  note.id = `note-${note.mark?.id ?? ''}`;
}
