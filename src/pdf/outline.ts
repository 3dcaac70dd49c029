/** The outline of a PDF: the headings of its structure, at the places that Chromium gives its own. Source: ISO 32000-1, 12.3.3. */
import { type Draft, type DraftFile, replace, reserve } from './objects/draft.ts';
import { readObject, resolve } from './objects/read.ts';
import { sourceOf, textSource } from './objects/source.ts';
import { expectKind, isKind, type PdfValue, pdfError } from './objects/value.ts';
import { type Element, headingLevel, textOfElement, visitElements } from './structure/element.ts';

/** Where headings stand: destinations by the numbers of the elements' objects. */
export type HeadingPlaces = ReadonlyMap<number, PdfValue>;

/** An entry: its title, level, place, and what is below it. */
interface Entry {
  readonly number: number;
  readonly level: number;
  readonly source: string;
  readonly inner: Entry[];
}

/** Reads where the headings stand from the outline of a printed PDF, and drops that. Errors: throws when it is damaged. */
export function takeOutline({ draft, file }: DraftFile, outline: PdfValue | undefined): HeadingPlaces {
  const places = new Map<number, PdfValue>();
  const met = new Set<number>();
  const waiting = [outline];
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!isKind(entry, 'reference')) continue;
    if (met.has(entry.number)) throw pdfError('the outline goes round in a circle');
    met.add(entry.number);
    const { entries } = expectKind(readObject(file, entry.number), 'dictionary', 'an entry of the outline');
    waiting.push(entries.get('Next'), entries.get('First'));
    const element = entries.get('SE');
    if (isKind(element, 'reference')) places.set(element.number, resolve(file, entries.get('Dest')));
    replace(draft, entry.number, null);
  }
  return places;
}

/** Adds an outline of the headings with a place to the draft, and gives its number, if there are any. */
export function writeOutline(draft: Draft, top: Element, places: ReadonlyMap<Element, PdfValue>): number | undefined {
  const entries: Entry[] = [];
  visitElements(top, (element) => {
    const [level, place] = [headingLevel(element), places.get(element)];
    if (level === undefined || !place) return;
    const title = textOfElement(element).replace(/\s+/g, ' ').trim();
    const source = `/Title${textSource(title)}/Dest${sourceOf(place)}`;
    innermost(entries, level).push({ number: reserve(draft), level, source, inner: [] });
  });
  if (entries.length === 0) return undefined;
  const root = reserve(draft);
  replace(draft, root, `<</Type/Outlines${writeEntries(draft, entries, root)}>>`);
  return root;
}

/** The list that an entry of a level is added to. */
function innermost(entries: Entry[], level: number): Entry[] {
  const last = entries.at(-1);
  return last && last.level < level ? innermost(last.inner, level) : entries;
}

/** Writes the entries below a parent, all open, and gives the source of what that says of them. */
function writeEntries(draft: Draft, entries: readonly Entry[], parent: number): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return '';
  entries.forEach(({ number, source, inner }, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    const chain = `${before ? `/Prev ${before.number} 0 R` : ''}${after ? `/Next ${after.number} 0 R` : ''}`;
    const below = writeEntries(draft, inner, number);
    replace(draft, number, `<<${source}/Parent ${parent} 0 R${chain}${below}>>`);
  });
  return `/First ${first.number} 0 R/Last ${last.number} 0 R/Count ${countOf(entries)}`;
}

function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { inner }) => sum + 1 + countOf(inner), 0);
}
