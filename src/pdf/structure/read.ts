/** Reads the structure of a PDF that Chromium has printed. Source: ISO 32000-1, 14.7. */
import { type Drawing, formDrawing, newPiece, type PdfPage } from '../content/piece.ts';
import type { ContentSource } from '../content/source.ts';
import type { Marks } from '../marks.ts';
import { replace } from '../objects/draft.ts';
import { type PdfFile, readObject, resolve } from '../objects/read.ts';
import { textOf } from '../objects/source.ts';
import { expectKind, isKind, type PdfDictionary, type PdfValue, pdfError } from '../objects/value.ts';
import { type Element, type Kid, newElement, type Structure } from './element.ts';

/** What reading needs: what is drawn, and the marks of its elements. */
export interface StructureSource extends ContentSource {
  readonly marks: Marks;
}

interface Reader extends StructureSource {
  readonly pageOf: ReadonlyMap<number, PdfPage>;
  readonly elements: Map<number, Element>;
}

const maximumDepth = 300;
const maximumPieces = 1e6;

/**
 * Reads the structure, and drops its objects from the draft: they are written anew.
 *
 * Errors: throws when the file is not tagged, or the tree is damaged.
 */
export function readStructure(source: StructureSource, root: PdfValue | undefined): Structure {
  const { number } = expectKind(root, 'reference', 'the structure');
  const { entries } = expectKind(readObject(source.file, number), 'dictionary', 'the structure');
  replace(source.draft, number, null);
  const pageOf = new Map(source.pages.map((page) => [page.number, page]));
  const reader: Reader = { ...source, pageOf, elements: new Map() };
  const kids = entries.get('K');
  const first = isKind(kids, 'array') ? kids.items[0] : kids;
  const top = readElement(reader, expectKind(first, 'reference', 'the top of the structure').number, undefined, 0);
  for (const tree of ['ParentTree', 'IDTree']) dropTree(reader, entries.get(tree));
  return { top, elements: reader.elements };
}

function readElement(reader: Reader, number: number, outerPage: PdfPage | undefined, depth: number): Element {
  const { draft, file, elements } = reader;
  if (depth > maximumDepth) throw pdfError('the structure is too deep');
  if (elements.has(number)) throw pdfError(`structure element ${number} stands twice`);
  const { entries } = expectKind(readObject(file, number), 'dictionary', `structure element ${number}`);
  replace(draft, number, null);
  const { name } = expectKind(entries.get('S'), 'name', `the type of structure element ${number}`);
  const element = newElement(name, [], describe(reader, entries));
  elements.set(number, element);
  const own = entries.get('Pg');
  const page = isKind(own, 'reference') ? reader.pageOf.get(own.number) : outerPage;
  const kids = entries.get('K');
  const items = isKind(kids, 'array') ? kids.items : kids === undefined ? [] : [kids];
  for (const item of items) element.kids.push(readKid(reader, item, page, depth));
  return element;
}

function describe({ file, marks }: Reader, entries: PdfDictionary['entries']): Partial<Element> {
  const textAt = (key: string) => {
    const value = entries.get(key);
    return isKind(value, 'string') ? textOf(value.bytes) : undefined;
  };
  const [language, code] = textAt('Lang')?.split(/-x-(?=k\d+$)/) ?? [];
  const mark = code && Object.hasOwn(marks, code) ? marks[code] : undefined;
  return {
    attributes: readAttributes(file, entries.get('A')),
    language: (code ? mark?.language : language) || undefined,
    alternative: textAt('Alt') || undefined,
    actualText: textAt('ActualText') || undefined,
    id: textAt('ID') || undefined,
    mark,
  };
}

function readKid(reader: Reader, kid: PdfValue, page: PdfPage | undefined, depth: number): Kid {
  if (isKind(kid, 'reference')) return readElement(reader, kid.number, page, depth + 1);
  if (typeof kid === 'number') return claim(pageOr(page).drawing, pageOr(page), kid);
  const { entries } = expectKind(kid, 'dictionary', 'a part of a structure element');
  const pageNumber = entries.get('Pg');
  const own = pageOr(isKind(pageNumber, 'reference') ? reader.pageOf.get(pageNumber.number) : page);
  const object = entries.get('Obj');
  if (isKind(object, 'reference')) return annotationOf(reader, object.number, own);
  const id = entries.get('MCID');
  if (typeof id !== 'number') throw pdfError('a part of a structure element is of an unknown kind');
  const stream = entries.get('Stm');
  return claim(isKind(stream, 'reference') ? formOf(reader, stream.number) : own.drawing, own, id);
}

function annotationOf({ file, keys }: Reader, number: number, page: PdfPage): Kid {
  const dictionary = expectKind(readObject(file, number), 'dictionary', 'a link');
  return { kind: 'annotation', number, dictionary, page, key: keys.next++ };
}

function claim(drawing: Drawing, page: PdfPage, id: number): Kid {
  if (!(id >= 0 && id < maximumPieces)) throw pdfError('marked content has an impossible number');
  if (drawing.pieces[id]) throw pdfError('two structure elements claim the same content');
  const piece = newPiece(drawing, page, id);
  drawing.pieces[id] = piece;
  return piece;
}

function formOf({ file, forms, keys }: Reader, number: number): Drawing {
  const known = forms.get(number);
  if (known) return known;
  const { dictionary } = expectKind(readObject(file, number), 'stream', `form ${number}`);
  const drawing = formDrawing(number, dictionary, keys);
  forms.set(number, drawing);
  return drawing;
}

function readAttributes(file: PdfFile, value: PdfValue | undefined): Element['attributes'] {
  const attributes: Element['attributes'] = new Map();
  const resolved = resolve(file, value);
  for (const item of isKind(resolved, 'array') ? resolved.items : [resolved]) {
    const dictionary = resolve(file, item);
    if (!isKind(dictionary, 'dictionary')) continue;
    const owner = expectKind(dictionary.entries.get('O'), 'name', 'the owner of attributes').name;
    const known = attributes.get(owner) ?? new Map<string, PdfValue>();
    for (const [key, entry] of dictionary.entries) if (key !== 'O') known.set(key, entry);
    attributes.set(owner, known);
  }
  return attributes;
}

/** Drops the trees that lead from content to elements. */
function dropTree({ draft, file, elements }: Reader, root: PdfValue | undefined): void {
  const met = new Set<number>();
  const waiting = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isKind(next, 'reference') || met.has(next.number) || elements.has(next.number)) continue;
    met.add(next.number);
    const node = readObject(file, next.number);
    replace(draft, next.number, null);
    if (!isKind(node, 'dictionary')) continue;
    for (const key of ['Kids', 'Nums']) {
      const inner = resolve(file, node.entries.get(key));
      if (isKind(inner, 'array')) for (const item of inner.items) waiting.push(item);
    }
  }
}

function pageOr(page: PdfPage | undefined): PdfPage {
  if (!page) throw pdfError('content of the structure has no page');
  return page;
}
