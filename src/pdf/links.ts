/** Tells what each link of a PDF leads to, for those who cannot see it. Source: ISO 14289-1, 7.18.5. */
import { type Draft, replace } from './objects/draft.ts';
import { readObject, resolve } from './objects/read.ts';
import { entriesSource, textOf, textSource } from './objects/source.ts';
import { expectKind, isKind, type PdfDictionary } from './objects/value.ts';
import { type Element, textOfElement, visitElements } from './structure/element.ts';

/** Gives every link its words: its label, or else its text and its address. */
export function describeLinks(draft: Draft, top: Element): void {
  visitElements(top, (element) => {
    for (const kid of element.kids) {
      if (kid.kind !== 'annotation') continue;
      const link = expectKind(readObject(draft.file, kid.number), 'dictionary', 'a link');
      const words = element.mark?.text ?? wordsOf(draft, element, link);
      const kept = entriesSource(link, ['Contents', 'F']);
      replace(draft, kid.number, `<<${kept}/F 4/Contents${textSource(words)}>>`);
    }
  });
}

function wordsOf({ file }: Draft, element: Element, link: PdfDictionary): string {
  const text = textOfElement(element).replace(/\s+/g, ' ').trim();
  const action = resolve(file, link.entries.get('A'));
  const address = isKind(action, 'dictionary') ? resolve(file, action.entries.get('URI')) : null;
  if (!isKind(address, 'string')) return text || '–';
  const uri = textOf(address.bytes);
  return text.includes(uri) ? text : `${text} (${uri})`.trim();
}
