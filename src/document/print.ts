/** The documents that are printed: the report in stretches of whole parts, as pages, so that browsers can print them side by side. */
import { words } from '../base/locale.ts';
import { encloseHtml, writeHtml } from './enclose.ts';
import { documentTitle, type Part, type Parts } from './parts.ts';
import { pageSheet, printStyleSheet } from './styles.ts';

/** So many characters of HTML are worth a second document, which costs some hundredths of a second to open. */
const worthwhile = 50_000;

/** So many documents are open at the same time at most. */
const most = 8;

/** A part as HTML. */
interface WrittenPart {
  readonly part: Part;
  readonly html: string;
}

/**
 * The documents that make the printed report when their pages follow each other; `parts` have soft hyphens.
 *
 * Each has what paper shows: no links to headings, no traces of numbers, nothing to download.
 */
export async function assemblePrint(parts: Parts): Promise<string[]> {
  const front = joinHtml(parts.front.map(writePart));
  const chapters = parts.chapters.map(writePart);
  const css = await printStyleSheet(front + joinHtml(chapters), parts);
  const [first = [], ...later] = divide(chapters);
  const stretches = [{ front, chapters: first }, ...later.map((chapters) => ({ front: '', chapters }))];
  return stretches.map(({ front, chapters }) => {
    const pages = pageSheet(chapters.map(({ part }) => part));
    const head = { language: words.language, title: documentTitle(parts), css: `${css}\n${pages}` };
    return encloseHtml(head, `<body>${front}<main>${joinHtml(chapters)}</main></body>`);
  });
}

function writePart(part: Part): WrittenPart {
  return { part, html: writeHtml([...part.content]) };
}

/** Divides parts into 1, 2, 4 or 8 stretches of about the same length, so that none is printed alone at the end; the more, the longer each. */
export function divide<Written extends { readonly html: string }>(parts: readonly Written[]): Written[][] {
  const total = parts.reduce((sum, { html }) => sum + html.length, 0);
  const count = 2 ** Math.floor(Math.log2(Math.max(1, Math.min(most, Math.sqrt(total / worthwhile) + 0.5))));
  const stretches: Written[][] = [];
  let before = 0;
  for (const part of parts) {
    const middle = before + part.html.length / 2;
    const at = Math.floor((middle / total) * count);
    const stretch = stretches[at] ?? [];
    stretch.push(part);
    stretches[at] = stretch;
    before += part.html.length;
  }
  return stretches.filter(Boolean); // a stretch that one long part has swallowed is not there
}

function joinHtml(written: readonly WrittenPart[]): string {
  return written.map(({ html }) => html).join('');
}
