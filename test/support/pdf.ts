/** What stands in a PDF, for tests. Wraps the package `pdfjs-dist`. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as its readers meet it. `language` and `title` are the document's own. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly Bookmark[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isTagged: boolean;
}

/** A page: its text with a line break after each line, though not within a word, and its size in points. */
export interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly links: readonly PdfLink[];
  /** The page's part of the structure tree. */
  readonly tags: readonly Tag[];
}

/** A link within the PDF has a destination and its page, from 1; a link out of it has an address. */
export interface PdfLink {
  readonly destination?: string;
  readonly page?: number;
  readonly address?: string;
}

/** A bookmark; `level` is 1 at the top. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: number;
}

/** An element of the structure tree: its type (`H1`, `TD`), what it says in place of a picture, and its children. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly language?: string;
  readonly children: readonly Tag[];
}

type OutlineItems = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

/** Reads a PDF. Errors: throws when pdf.js cannot open it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }); // pdf.js takes the bytes away
  try {
    const pdf = await task.promise;
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info };
    return {
      pages: await Promise.all(numbers.map(async (number) => readPage(pdf, await pdf.getPage(number)))),
      outline: await readOutline(pdf, await pdf.getOutline(), 1),
      title: textOf(info.Title),
      language: textOf(info.Language),
      isTagged: (await pdf.getMarkInfo()) !== null,
    };
  } finally {
    await task.destroy();
  }
}

/** The tag and everything below it, in reading order. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)]);
}

async function readPage(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    text: joinWords(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')),
    width,
    height,
    links: await readLinks(pdf, page),
    tags: readTags(await page.getStructTree()),
  };
}

/** A word that the end of a line divides is written as one, as a search finds it. */
function joinWords(text: string): string {
  return text.replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '');
}

async function readLinks(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfLink[]> {
  const annotations: Readonly<Record<string, unknown>>[] = await page.getAnnotations();
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    links.map(async ({ dest, unsafeUrl }) => {
      if (typeof dest !== 'string') return { address: String(unsafeUrl) };
      return { destination: decodeURIComponent(dest), page: await pageOf(pdf, dest) };
    }),
  );
}

async function readOutline(pdf: PDFDocumentProxy, items: OutlineItems, level: number): Promise<Bookmark[]> {
  const bookmarks = (items ?? []).map(async (item) => [
    { title: item.title, level, page: await pageOf(pdf, item.dest) },
    ...(await readOutline(pdf, item.items, level + 1)),
  ]);
  return (await Promise.all(bookmarks)).flat();
}

async function pageOf(pdf: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number> {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  const reference: unknown = explicit?.[0];
  if (!isReference(reference)) throw new Error(`The destination ${destination} leads nowhere`);
  return (await pdf.getPageIndex(reference)) + 1;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

function readTags(node: unknown): Tag[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(readTags) : [];
  if (node.role === 'Root') return children;
  return [
    {
      role: String(node.role),
      ...('alt' in node && { alt: String(node.alt) }),
      ...('lang' in node && { language: String(node.lang) }),
      children,
    },
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
