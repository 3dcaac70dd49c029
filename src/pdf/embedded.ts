/** The files that a PDF carries, whoever saved it last. Source: ISO 32000-2, 7.7.4, 7.11.4 and 14.13. */
import { type OpenedPdf, openAnyPdf } from './objects/open.ts';
import { textOf } from './objects/source.ts';
import { isKind, isPdfError, type PdfDictionary, type PdfValue, pdfError, type Resolve } from './objects/value.ts';

/** A file of a PDF. `relationship` says what it is to the document: `Data`, `Source`, …; empty where it is not said. */
export interface EmbeddedFile {
  readonly name: string;
  readonly description: string;
  readonly relationship: string;
  readonly bytes: Uint8Array;
}

/** The files, or why they cannot be read; `detail` is for those who know PDF. */
export type Embedded =
  | { readonly files: readonly EmbeddedFile[] }
  | { readonly fault: 'foreign' | 'encrypted' | 'damaged'; readonly detail: string };

/**
 * Reads the files that the document carries: the associated ones, then those that only its list of names has.
 *
 * Errors: a file that is no PDF, is encrypted or damaged is told as such; none throws.
 */
export function readEmbedded(bytes: Uint8Array): Embedded {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return { fault: 'foreign', detail: '%PDF-' };
  try {
    const pdf = openAnyPdf(bytes);
    if (pdf.trailer.entries.has('Encrypt')) return { fault: 'encrypted', detail: '/Encrypt' };
    return { files: specificationsIn(pdf).flatMap((one) => readFile(pdf, one)) };
  } catch (error) {
    if (!isPdfError(error)) throw error;
    return { fault: 'damaged', detail: error.message };
  }
}

/** The dictionaries that describe files; one that is found in both places is taken once. */
function specificationsIn({ trailer, resolve }: OpenedPdf): PdfDictionary[] {
  const catalog = resolve(trailer.entries.get('Root'));
  if (!isKind(catalog, 'dictionary')) throw pdfError('it has no catalog');
  const associated = resolve(catalog.entries.get('AF'));
  const names = resolve(catalog.entries.get('Names'));
  const tree = isKind(names, 'dictionary') ? names.entries.get('EmbeddedFiles') : undefined;
  const found = [...(isKind(associated, 'array') ? associated.items : []), ...leavesOf(tree, resolve)];
  const numbers = new Set<number>();
  const distinct = found.filter((one) => !isKind(one, 'reference') || numbers.size < numbers.add(one.number).size);
  return distinct.map(resolve).filter((one) => isKind(one, 'dictionary'));
}

/** The values of a name tree, in its order. Errors: throws where it goes round. */
function leavesOf(root: PdfValue | undefined, resolve: Resolve): PdfValue[] {
  const leaves: PdfValue[] = [];
  const seen = new Set<number>();
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isKind(node, 'reference') && seen.size === seen.add(node.number).size) throw pdfError('a name tree goes round');
    const branch = resolve(node);
    if (!isKind(branch, 'dictionary')) continue;
    const [names, kids] = ['Names', 'Kids'].map((key) => resolve(branch.entries.get(key)));
    if (isKind(names, 'array')) for (let at = 1; at < names.items.length; at += 2) leaves.push(names.items[at] ?? null);
    if (isKind(kids, 'array')) for (const kid of kids.items.toReversed()) stack.push(kid);
  }
  return leaves;
}

/** None where a description names a file that is not in the PDF. */
function readFile({ resolve, unpack }: OpenedPdf, { entries }: PdfDictionary): EmbeddedFile[] {
  const content = resolve(entries.get('EF'));
  if (!isKind(content, 'dictionary')) return [];
  const stream = resolve(content.entries.get('UF') ?? content.entries.get('F'));
  if (!isKind(stream, 'stream')) throw pdfError('a file that it carries is missing');
  const text = (key: string) => {
    const value = resolve(entries.get(key));
    return isKind(value, 'string') ? textOf(value.bytes) : '';
  };
  const relationship = resolve(entries.get('AFRelationship'));
  return [
    {
      name: text('UF') || text('F'),
      description: text('Desc'),
      relationship: isKind(relationship, 'name') ? relationship.name : '',
      bytes: unpack(stream),
    },
  ];
}
