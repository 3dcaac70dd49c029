/** What a font's codes say. Source: ISO 32000-1, 9.10.3. */
import { type PdfFile, readObject, resolve } from '../objects/read.ts';
import { unpackStream } from '../objects/unpack.ts';
import { expectKind, isKind, type PdfDictionary, pdfError } from '../objects/value.ts';

/** A font: the text of each code, how many bytes a code takes, and the code of a space if it has one. */
export interface Font {
  readonly number: number;
  readonly type: string;
  /** Whether its glyphs are in the file. */
  readonly isEmbedded: boolean;
  readonly bytesPerCode: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
  readonly space: number | undefined;
}

/** Many times as many as there are codes. */
const maximumSteps = 1e6;

/** Reads a font. Errors: throws when it is damaged. */
export function readFont(file: PdfFile, number: number): Font {
  const { entries } = expectKind(readObject(file, number), 'dictionary', `font ${number}`);
  const { name: type } = expectKind(entries.get('Subtype'), 'name', `the type of font ${number}`);
  const stream = resolve(file, entries.get('ToUnicode'));
  const texts = isKind(stream, 'stream') ? readTexts(unpackStream(file, stream).toString('latin1')) : new Map();
  const space = [' ', '\u00a0'].map((wanted) => [...texts].find(([, text]) => text === wanted)?.[0]).find(isKnown);
  return { number, type, isEmbedded: isEmbedded(file, entries), bytesPerCode: type === 'Type0' ? 2 : 1, texts, space };
}

/** Source: ISO 32000-1, 9.7.4 and 9.8. */
function isEmbedded(file: PdfFile, entries: PdfDictionary['entries']): boolean {
  const descendants = resolve(file, entries.get('DescendantFonts'));
  const own = isKind(descendants, 'array') ? resolve(file, descendants.items[0]) : undefined;
  const font = isKind(own, 'dictionary') ? own.entries : entries;
  const descriptor = resolve(file, font.get('FontDescriptor'));
  return isKind(descriptor, 'dictionary') && [...descriptor.entries.keys()].some((key) => key.startsWith('FontFile'));
}

function readTexts(source: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const body of parts(source, 'bfchar')) {
    for (const [, code = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      texts.set(Number.parseInt(code, 16), decode(text));
    }
  }
  let steps = 0;
  for (const body of parts(source, 'bfrange')) {
    for (const [, low = '', high = '', text = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      const first = Number.parseInt(low, 16);
      const last = Math.min(Number.parseInt(high, 16), 0xffff);
      for (let code = first; code <= last; code++) {
        if (++steps > maximumSteps) throw pdfError('a font gives its codes text without end');
        texts.set(code, decode((Number.parseInt(text, 16) + code - first).toString(16).padStart(4, '0')));
      }
    }
  }
  return texts;
}

/** The stretches between a word's beginning and end; found in one pass, however many do not end. */
function parts(source: string, word: string): string[] {
  return source
    .split(`begin${word}`)
    .slice(1)
    .map((part) => part.split(`end${word}`, 1)[0] ?? '');
}

function decode(hexadecimal: string): string {
  return Buffer.from(hexadecimal.padEnd(Math.ceil(hexadecimal.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

function isKnown(code: number | undefined): code is number {
  return code !== undefined;
}
