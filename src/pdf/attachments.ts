/** Files that a PDF carries, each with the element that it belongs to, or the whole document. Source: ISO 19005-3, 6.8; ISO 32000-2, 7.11.4. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { add, type Draft } from './objects/draft.ts';
import { nameSource, textSource, timeSource } from './objects/source.ts';

/** A file: data of the element with an id, or of the whole document. `type` is its media type; its name differs from all others'. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it is to the document. Source: ISO 32000-2, table 43. */
  readonly relationship: 'Data' | 'Supplement';
  readonly elementId: string | undefined;
}

/** The numbers of the files' objects: by the element's id, and as source for the catalog. */
export interface Attached {
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  readonly catalog: string;
}

/** Adds the files to the draft; `date` is as in the metadata. */
export function attachFiles(draft: Draft, attachments: readonly Attachment[], date: string): Attached {
  const numbers = new Map<string, number[]>();
  const names: [name: string, number: number][] = [];
  for (const attachment of attachments) {
    const number = attachFile(draft, attachment, timeSource(date));
    names.push([textSource(attachment.name), number]);
    const { elementId } = attachment;
    if (elementId !== undefined) numbers.set(elementId, [...(numbers.get(elementId) ?? []), number]);
  }
  if (names.length === 0) return { numbers, catalog: '' };
  names.sort(([one], [other]) => (one < other ? -1 : 1));
  const pairs = names.map(([name, number]) => `${name} ${number} 0 R`).join(' ');
  const files = names.map(([, number]) => `${number} 0 R`).join(' ');
  return { numbers, catalog: `/Names<</EmbeddedFiles<</Names[${pairs}]>>>>/AF[${files}]` };
}

function attachFile(draft: Draft, { name, description, type, bytes, relationship }: Attachment, date: string): number {
  const sum = createHash('md5').update(bytes).digest('hex');
  const parameters = `/Params<</Size ${bytes.length}/CreationDate${date}/ModDate${date}/CheckSum<${sum}>>>`;
  const dictionary = `/Type/EmbeddedFile/Subtype${nameSource(type)}${parameters}/Filter/FlateDecode`;
  const file = add(draft, { dictionary, bytes: deflateSync(bytes) });
  const title = textSource(name);
  const content = `/EF<</F ${file} 0 R/UF ${file} 0 R>>`;
  return add(
    draft,
    `<</Type/Filespec/F${title}/UF${title}/Desc${textSource(description)}/AFRelationship/${relationship}${content}>>`,
  );
}
