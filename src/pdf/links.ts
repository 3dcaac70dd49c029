/** Tells what each link of a PDF leads to, for those who cannot see it. Source: ISO 14289-1, 7.18.5. */
import { type DraftFile, replace } from './objects/draft.ts';
import { type PdfFile, resolve } from './objects/read.ts';
import { entriesSource, textOf, textSource } from './objects/source.ts';
import { isKind } from './objects/value.ts';
import { type Annotation, type Element, textOfElement, visitElements } from './structure/element.ts';

/** Gives every link its words: its label, or else its text and its address; and its key in the parent tree. */
export function describeLinks({ draft, file }: DraftFile, top: Element): void {
  visitElements(top, (element) => {
    for (const kid of element.kids) {
      if (kid.kind !== 'annotation') continue;
      const words = element.mark?.text ?? wordsOf(file, element, kid);
      const kept = entriesSource(kid.dictionary, ['Contents', 'F', 'StructParent']);
      replace(draft, kid.number, `<<${kept}/F 4/StructParent ${kid.key}/Contents${textSource(words)}>>`);
    }
  });
}

function wordsOf(file: PdfFile, element: Element, { dictionary }: Annotation): string {
  const text = textOfElement(element).replace(/\s+/g, ' ').trim();
  const action = resolve(file, dictionary.entries.get('A'));
  const address = isKind(action, 'dictionary') ? resolve(file, action.entries.get('URI')) : null;
  if (!isKind(address, 'string')) return text || '–';
  const uri = textOf(address.bytes);
  return text.includes(uri) ? text : `${text} (${uri})`.trim();
}
