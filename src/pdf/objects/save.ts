/** Writes a draft as a PDF with object streams. Source: ISO 32000-2, 7.5.7 and 7.5.8. */
import { appendBytes, appendText, type GrowingBytes, growingBytes, written } from './buffer.ts';
import type { Draft, DraftStream } from './draft.ts';
import { pack, packedAtOnce } from './pack.ts';
import { isUsed, type PdfFile, readObject } from './read.ts';
import type { Location } from './sections.ts';
import { entriesSource, sourceOf } from './source.ts';
import { isKind } from './value.ts';

interface Output {
  readonly buffer: GrowingBytes;
  readonly places: Map<number, Location>;
}

/** An object stream with its number. */
interface Packed {
  readonly number: number;
  readonly stream: DraftStream;
}

const perStream = 250;
const rowLength = 7;

/**
 * The bytes of the file. What the draft has not changed is copied as it stands.
 *
 * `trailer` is the source of the trailer's own entries: Root, Info and ID.
 */
export async function saveDraft(draft: Draft, trailer: string): Promise<Buffer> {
  const output: Output = {
    buffer: growingBytes(draft.files.reduce((sum, { bytes }) => sum + bytes.length, 0)),
    places: new Map(),
  };
  appendText(output.buffer, '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  const plain = writeStreams(draft, output);
  const packed: Promise<Packed>[] = [];
  let number = draft.objectCount;
  for (let first = 0; first < plain.length; first += perStream) {
    packed.push(packObjects(plain.slice(first, first + perStream), number++, output.places));
    await packed.at(-packedAtOnce);
  }
  for (const { number, stream } of await Promise.all(packed)) writeStream(number, stream, output);
  await writeTable(number, trailer, output);
  return written(output.buffer);
}

/** Writes all streams, and gives the plain objects, which are packed into streams of their own. */
function writeStreams({ files, changed, objectCount }: Draft, output: Output): [number, string][] {
  const plain: [number, string][] = [];
  let at = 0;
  for (let number = 1; number < objectCount; number++) {
    while (number >= (files[at]?.end ?? objectCount)) at++;
    const content = changed.has(number) ? changed.get(number) : contentOf(files[at], number);
    if (typeof content === 'string') plain.push([number, content]);
    else if (content) writeStream(number, content, output);
  }
  return plain;
}

/** An object as it is in the file, if it is there; the bytes of a stream are not touched. */
function contentOf(file: PdfFile | undefined, number: number): string | DraftStream | undefined {
  if (!file || number <= file.before || !isUsed(file, number)) return undefined;
  const value = readObject(file, number);
  if (!isKind(value, 'stream')) return sourceOf(value);
  return {
    dictionary: entriesSource(value.dictionary, ['Length']),
    bytes: file.bytes.subarray(value.start, value.end),
  };
}

function writeStream(number: number, { dictionary, bytes }: DraftStream, { buffer, places }: Output): void {
  places.set(number, { at: buffer.length });
  appendText(buffer, `${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
  appendBytes(buffer, bytes);
  appendText(buffer, '\nendstream\nendobj\n');
}

async function packObjects(
  objects: readonly [number, string][],
  holder: number,
  places: Output['places'],
): Promise<Packed> {
  const bodies = growingBytes(1 << 16);
  let head = '';
  objects.forEach(([number, body], index) => {
    head += `${number} ${bodies.length} `;
    appendText(bodies, body);
    appendText(bodies, '\n');
    places.set(number, { holder, index });
  });
  const dictionary = `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`;
  const bytes = await pack(Buffer.concat([Buffer.from(head), written(bodies)]));
  return { number: holder, stream: { dictionary, bytes } };
}

/** The cross-reference stream; each row is stored as its difference to the one above, which packs well. */
async function writeTable(number: number, trailer: string, output: Output): Promise<void> {
  const start = output.buffer.length;
  const rows = Buffer.alloc((number + 1) * (rowLength + 1));
  let above: Uint8Array = Buffer.alloc(rowLength);
  for (let row = 0; row <= number; row++) {
    const entry = tableRow(row === number ? { at: start } : output.places.get(row), row);
    rows[row * (rowLength + 1)] = 2;
    for (let index = 0; index < rowLength; index++) {
      rows[row * (rowLength + 1) + 1 + index] = (entry[index] ?? 0) - (above[index] ?? 0);
    }
    above = entry;
  }
  const dictionary = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${rowLength}>>${trailer}`;
  writeStream(number, { dictionary, bytes: await pack(rows) }, output);
  appendText(output.buffer, `startxref\n${start}\n%%EOF\n`);
}

function tableRow(place: Location | undefined, number: number): Buffer {
  const row = Buffer.alloc(rowLength);
  if (!place) row.writeUInt16BE(number === 0 ? 0xffff : 1, 5);
  else if ('at' in place) {
    row[0] = 1;
    row.writeUInt32BE(place.at, 1);
  } else {
    row[0] = 2;
    row.writeUInt32BE(place.holder, 1);
    row.writeUInt16BE(place.index, 5);
  }
  return row;
}
