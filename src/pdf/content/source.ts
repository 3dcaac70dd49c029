/** Reads the content of all pages once, and puts the changed streams into the draft. */
import { type DraftFile, replace } from '../objects/draft.ts';
import { pack, packedAtOnce } from '../objects/pack.ts';
import { type PdfFile, readObject, resolve } from '../objects/read.ts';
import { entriesSource } from '../objects/source.ts';
import { unpackStream } from '../objects/unpack.ts';
import { expectKind, isKind, type PdfStream, pdfError } from '../objects/value.ts';
import { applyEdits } from './edits.ts';
import { type Font, readFont } from './font.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { type Drawing, formDrawing, type Keys, type PdfPage } from './piece.ts';
import { scanContent } from './scan.ts';
import type { ContentFault, FormResult, ScanSource } from './state.ts';

/** What is read: all pages of a file, and the drawings of its forms by their objects' numbers, which reading adds to. */
export interface ContentSource extends DraftFile {
  readonly pages: readonly PdfPage[];
  readonly forms: Map<number, Drawing>;
  readonly keys: Keys;
}

/** What reading found: the fonts that are used, and faults. */
export interface ContentResult {
  readonly fonts: readonly Font[];
  readonly faults: readonly ContentFault[];
}

const maximumDepth = 50;

/** How far reading has come, and what it has found. */
interface Reading extends ContentSource {
  readonly fonts: Map<number, Font>;
  readonly faults: ContentFault[];
  /** Each form that was drawn; undefined while it is read. */
  readonly results: Map<number, FormResult | undefined>;
  readonly packed: Promise<void>[];
  depth: number;
}

/**
 * Reads the content of the pages into their pieces, and mends it in the draft.
 *
 * Errors: throws when content is damaged, or a form draws itself.
 */
export async function readContent(source: ContentSource): Promise<ContentResult> {
  const reading: Reading = { ...source, fonts: new Map(), faults: [], results: new Map(), packed: [], depth: 0 };
  const { fonts, faults, packed } = reading;
  for (const page of source.pages) {
    const { number } = page.drawing;
    const stream = expectKind(readObject(source.file, number), 'stream', `the content of page ${page.index + 1}`);
    mendStream(reading, stream, page.drawing, page, identity);
    while (packed.length > packedAtOnce) await packed.shift();
  }
  await Promise.all(packed);
  return { fonts: [...fonts.values()], faults };
}

function sourceOf(reading: Reading): ScanSource {
  const { file } = reading;
  return {
    fontOf: (drawing, name) => fontOf(reading, lookUp(file, drawing, 'Font', name)),
    drawForm: (drawing, name, page, matrix) => drawForm(reading, lookUp(file, drawing, 'XObject', name), page, matrix),
    report: (fault) => reading.faults.push(fault),
  };
}

function fontOf({ file, fonts }: Reading, number: number): Font {
  const font = fonts.get(number) ?? readFont(file, number);
  fonts.set(number, font);
  return font;
}

function drawForm(reading: Reading, number: number, page: PdfPage, matrix: Matrix): FormResult {
  const { results } = reading;
  if (results.has(number)) return results.get(number) ?? selfDrawn(number);
  results.set(number, undefined);
  if (++reading.depth > maximumDepth) throw pdfError('forms are drawn in forms too deeply');
  const result = readForm(reading, number, page, matrix);
  reading.depth--;
  results.set(number, result);
  return result;
}

function readForm(reading: Reading, number: number, page: PdfPage, matrix: Matrix): FormResult {
  const { file, forms, keys } = reading;
  const stream = expectKind(readObject(file, number), 'stream', `form ${number}`);
  const subtype = stream.dictionary.entries.get('Subtype');
  if (!isKind(subtype, 'name') || subtype.name !== 'Form') return { isMarked: false, corners: square };
  const drawing = forms.get(number) ?? formDrawing(number, stream.dictionary, keys);
  const own = matrixOf(numbersAt(stream, 'Matrix') ?? identity);
  const isMarked = mendStream(reading, stream, drawing, page, multiply(own, matrix));
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(stream, 'BBox') ?? [];
  return {
    isMarked,
    corners: [
      [left, bottom],
      [right, top],
    ],
  };
}

const square = [
  [0, 0],
  [1, 1],
] as const;

/** Adds the packing of what has been changed to those that are waited for; whether there is marked content. A form that holds no marked content is an artifact where it is drawn, and stays as it is; one that does gets its key. */
function mendStream(reading: Reading, stream: PdfStream, drawing: Drawing, page: PdfPage, matrix: Matrix): boolean {
  const { draft, file, packed } = reading;
  const bytes = unpackStream(file, stream);
  const { edits, isMarked } = scanContent(bytes, drawing, page, matrix, sourceOf(reading));
  if (drawing.isForm ? !isMarked : edits.length === 0) return isMarked;
  const kept = entriesSource(stream.dictionary, ['Length', 'Filter', 'DecodeParms', 'StructParents']);
  const dictionary = `${kept}/Filter/FlateDecode${drawing.isForm ? `/StructParents ${drawing.key}` : ''}`;
  const packing = pack(applyEdits(bytes, edits));
  packed.push(packing.then((bytes) => replace(draft, drawing.number, { dictionary, bytes })));
  return isMarked;
}

function lookUp(file: PdfFile, { resources }: Drawing, kind: string, name: string): number {
  const all = expectKind(resolve(file, resources), 'dictionary', 'the resources of a page');
  const named = expectKind(resolve(file, all.entries.get(kind)), 'dictionary', `the list of ${kind}`);
  return expectKind(named.entries.get(name), 'reference', `${kind} ${name}`).number;
}

function numbersAt({ dictionary }: PdfStream, key: string): number[] | undefined {
  const value = dictionary.entries.get(key);
  return isKind(value, 'array') ? value.items.map((item) => (typeof item === 'number' ? item : 0)) : undefined;
}

function selfDrawn(number: number): never {
  throw pdfError(`form ${number} draws itself`);
}
