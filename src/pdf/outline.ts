/** The titles in a PDF's outline, which Chromium writes with soft hyphens and sometimes twice in one. Source: ISO 32000-1, 12.3.3. */
import { type Draft, replace } from './objects/draft.ts';
import { readObject, resolve } from './objects/read.ts';
import { entriesSource, textOf, textSource } from './objects/source.ts';
import { expectKind, isKind, type PdfValue, pdfError } from './objects/value.ts';

/** Mends the titles in the draft. `headings` are the words of the report's headings. Errors: throws at a damaged outline. */
export function mendOutline(draft: Draft, outline: PdfValue | undefined, headings: ReadonlySet<string>): void {
  const root = resolve(draft.file, outline);
  const waiting = isKind(root, 'dictionary') ? [root.entries.get('First')] : [];
  const met = new Set<number>();
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!isKind(entry, 'reference')) continue;
    if (met.has(entry.number)) throw pdfError('the outline goes round in a circle');
    met.add(entry.number);
    const item = expectKind(readObject(draft.file, entry.number), 'dictionary', 'an entry of the outline');
    waiting.push(item.entries.get('Next'), item.entries.get('First'));
    const title = resolve(draft.file, item.entries.get('Title'));
    const text = isKind(title, 'string') ? textOf(title.bytes) : '';
    replace(draft, entry.number, `<<${entriesSource(item, ['Title'])}/Title${textSource(mendTitle(text, headings))}>>`);
  }
}

/** A title without soft hyphens, and once where it is a heading's words twice. */
export function mendTitle(title: string, headings: ReadonlySet<string>): string {
  const text = title
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const half = text.slice(0, text.length / 2);
  return !headings.has(text) && text === half + half ? half : text;
}
