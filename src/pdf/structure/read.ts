/** Reads the structure of a PDF that Chromium has printed. Source: ISO 32000-1, 14.7. */
import { type Drawing, formDrawing, newPiece, type PdfPage } from '../content/piece.ts';
import type { Marks } from '../marks.ts';
import { type Draft, replace } from '../objects/draft.ts';
import { readObject, resolve } from '../objects/read.ts';
import { textOf } from '../objects/source.ts';
import { expectKind, isKind, type PdfDictionary, type PdfValue, pdfError } from '../objects/value.ts';
import { type Element, type Kid, newElement, type Structure } from './element.ts';

/** What reading needs: `forms` are the drawings of forms by their objects' numbers, which reading adds to. */
export interface StructureSource {
  readonly draft: Draft;
  readonly pages: readonly PdfPage[];
  readonly forms: Map<number, Drawing>;
  readonly marks: Marks;
}

interface Reader extends StructureSource {
  readonly pageOf: ReadonlyMap<number, PdfPage>;
  readonly met: Set<number>;
}

const maximumDepth = 300;
const maximumPieces = 1e6;

/**
 * Reads the structure, and drops its objects from the draft: they are written anew.
 *
 * Errors: throws when the file is not tagged, or the tree is damaged.
 */
export function readStructure(source: StructureSource, root: PdfValue | undefined): Structure {
  const { number: rootNumber } = expectKind(root, 'reference', 'the structure');
  const { file } = source.draft;
  const { entries } = expectKind(readObject(file, rootNumber), 'dictionary', 'the structure');
  const pageOf = new Map(source.pages.map((page) => [page.number, page]));
  const reader: Reader = { ...source, pageOf, met: new Set() };
  const kids = entries.get('K');
  const first = isKind(kids, 'array') ? kids.items[0] : kids;
  const top = readElement(reader, expectKind(first, 'reference', 'the top of the structure').number, undefined, 0);
  for (const tree of ['ParentTree', 'IDTree']) dropTree(reader, entries.get(tree));
  return { rootNumber, top };
}

function readElement(reader: Reader, number: number, outerPage: PdfPage | undefined, depth: number): Element {
  const { draft, met } = reader;
  if (depth > maximumDepth) throw pdfError('the structure is too deep');
  if (met.has(number)) throw pdfError(`structure element ${number} stands twice`);
  met.add(number);
  const { entries } = expectKind(readObject(draft.file, number), 'dictionary', `structure element ${number}`);
  replace(draft, number, null);
  const { name } = expectKind(entries.get('S'), 'name', `the type of structure element ${number}`);
  const element = newElement(name, [], describe(reader, entries));
  const own = entries.get('Pg');
  const page = isKind(own, 'reference') ? reader.pageOf.get(own.number) : outerPage;
  const kids = entries.get('K');
  const items = isKind(kids, 'array') ? kids.items : kids === undefined ? [] : [kids];
  for (const item of items) element.kids.push(readKid(reader, item, page, depth));
  return element;
}

function describe({ draft, marks }: Reader, entries: PdfDictionary['entries']): Partial<Element> {
  const textAt = (key: string) => {
    const value = entries.get(key);
    return isKind(value, 'string') ? textOf(value.bytes) : undefined;
  };
  const [language, code] = textAt('Lang')?.split(/-x-(?=k\d+$)/) ?? [];
  const mark = code && Object.hasOwn(marks, code) ? marks[code] : undefined;
  return {
    attributes: readAttributes(draft, entries.get('A')),
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
  if (isKind(object, 'reference')) return { kind: 'annotation', number: object.number, page: own };
  const id = entries.get('MCID');
  if (typeof id !== 'number') throw pdfError('a part of a structure element is of an unknown kind');
  const stream = entries.get('Stm');
  return claim(isKind(stream, 'reference') ? formOf(reader, stream.number) : own.drawing, own, id);
}

function claim(drawing: Drawing, page: PdfPage, id: number): Kid {
  if (!(id >= 0 && id < maximumPieces)) throw pdfError('marked content has an impossible number');
  if (drawing.pieces[id]) throw pdfError('two structure elements claim the same content');
  const piece = newPiece(drawing, page, id);
  drawing.pieces[id] = piece;
  return piece;
}

function formOf({ draft, forms }: Reader, number: number): Drawing {
  const known = forms.get(number);
  if (known) return known;
  const { dictionary } = expectKind(readObject(draft.file, number), 'stream', `form ${number}`);
  const drawing = formDrawing(number, dictionary);
  forms.set(number, drawing);
  return drawing;
}

function readAttributes({ file }: Draft, value: PdfValue | undefined): Element['attributes'] {
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
function dropTree({ draft, met }: Reader, root: PdfValue | undefined): void {
  const waiting = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isKind(next, 'reference') || met.has(next.number)) continue;
    met.add(next.number);
    const node = readObject(draft.file, next.number);
    replace(draft, next.number, null);
    if (!isKind(node, 'dictionary')) continue;
    for (const key of ['Kids', 'Nums']) {
      const inner = resolve(draft.file, node.entries.get(key));
      if (isKind(inner, 'array')) for (const item of inner.items) waiting.push(item);
    }
  }
}

function pageOr(page: PdfPage | undefined): PdfPage {
  if (!page) throw pdfError('content of the structure has no page');
  return page;
}
