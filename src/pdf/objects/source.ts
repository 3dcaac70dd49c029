/** Writes the values of a PDF as its source text, one byte a character. Source: ISO 32000-2, 7.3. */
import { type PdfDictionary, type PdfValue, pdfError } from './value.ts';

/** A value as source. Errors: throws at a stream, which is an object of its own. */
export function sourceOf(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberSource(value);
  switch (value.type) {
    case 'name':
      return nameSource(value.name);
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`;
    case 'reference':
      return `${value.number} 0 R`;
    case 'array':
      return `[${value.items.map(sourceOf).join(' ')}]`;
    case 'dictionary':
      return `<<${entriesSource(value)}>>`;
    case 'stream':
      throw pdfError('a stream stands inside a value');
  }
}

/** The entries of a dictionary as source, without those of the keys left out. */
export function entriesSource(dictionary: PdfDictionary, without: readonly string[] = []): string {
  let source = '';
  for (const [key, value] of dictionary.entries) {
    if (!without.includes(key)) source += `${nameSource(key)} ${sourceOf(value)}`;
  }
  return source;
}

/** A name, given without its slash, as source: UTF-8, with what is no plain character escaped. */
export function nameSource(name: string): string {
  if (/^[\w.-]*$/.test(name)) return `/${name}`;
  const escapeCharacter = (character: string) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `#${byte.toString(16).padStart(2, '0')}`).join('');
  return `/${name.replace(/[^\w.-]/gu, escapeCharacter)}`;
}

/** Text as source: ASCII as a literal string, all other text as UTF-16. */
export function textSource(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** A time in UTC such as `2021-05-31T00:00:00Z` as a PDF writes it. */
export function timeSource(time: string): string {
  return `(D:${time.replace(/[-:TZ]/g, '')}Z)`;
}

/** The text of a string: UTF-16 after its mark, else one byte a character. */
export function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  if (buffer[0] !== 0xfe || buffer[1] !== 0xff) return buffer.toString('latin1');
  return buffer
    .subarray(2, buffer.length - (buffer.length % 2))
    .swap16()
    .toString('utf16le');
}

/** At most six decimals, and never an exponent, which PDF does not know. */
function numberSource(number: number): string {
  return Number.isInteger(number) ? String(number) : String(Number(number.toFixed(6)));
}
