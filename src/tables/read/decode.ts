/** Text from the bytes of a data file, in the encoding that its description declares. */
import { type Place, placeAt, placeBetween, type Source } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';

type Encoding = Resource['encoding'];

// What UTF-8 looks like when it was read as Windows-1252: no such pairs stand in Swedish or English text.
const misread = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]|Â[\u00a0-\u00bf]|â€/;
// Control characters are no text; the bytes that Windows-1252 leaves free become such.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Decodes a file; a byte order mark is left out.
 *
 * Errors: `data-spreadsheet` where the file is no text at all; `data-encoding` at the first character that cannot be
 * right; `data-lost` at a replacement character, which stands for one that was lost before; then undefined.
 * Source: Encoding Standard (WHATWG).
 */
export function decodeFile(path: string, bytes: Uint8Array, encoding: Encoding, report: Report): Source | undefined {
  const start = placeAt({ path, text: '' }, 1, 1);
  const spreadsheet = spreadsheetOf(bytes);
  if (spreadsheet) {
    report(problem(rules, 'data-spreadsheet', start, spreadsheet, {}));
    return undefined;
  }
  const marked = markOf(bytes);
  const wrong = marked?.encoding !== encoding && (marked !== undefined || encoding === 'utf-16');
  if (wrong) {
    const other = marked?.encoding ?? 'utf-8';
    report(problem(rules, 'data-encoding', start, marked?.label ?? '–', { encoding, other }));
    return undefined;
  }
  return decodeText(path, bytes, encoding, marked?.label ?? encoding, report);
}

function decodeText(
  path: string,
  bytes: Uint8Array,
  encoding: Encoding,
  label: string,
  report: Report,
): Source | undefined {
  const decoded = tryDecode(bytes, label);
  const source = { path, text: decoded ?? new TextDecoder(label).decode(bytes) };
  const between = (index: number, length: number): Place => placeBetween(source, index, index + length);
  const replaced = source.text.indexOf('\ufffd');
  const fault = decoded === undefined ? { index: replaced, 0: '\ufffd' } : faultIn(source.text);
  if (fault) {
    const other: Encoding = encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
    const found = JSON.stringify(fault[0]).slice(1, -1);
    report(problem(rules, 'data-encoding', between(fault.index, fault[0].length), found, { encoding, other }));
    return undefined;
  }
  if (replaced < 0) return source;
  report(problem(rules, 'data-lost', between(replaced, 1), '\ufffd', {}));
  return undefined;
}

function faultIn(text: string): RegExpExecArray | null {
  return misread.exec(text) ?? unreadable.exec(text);
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the bytes are not of this encoding
  }
}

interface Mark {
  readonly encoding: Encoding;
  /** The decoder's name for it. */
  readonly label: string;
}

const marks: readonly (Mark & { readonly bytes: readonly number[] })[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', label: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16', label: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16', label: 'utf-16be' },
];

function markOf(bytes: Uint8Array): Mark | undefined {
  return marks.find((mark) => startsWith(bytes, mark.bytes));
}

const spreadsheets: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'xlsx, ods', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

function spreadsheetOf(bytes: Uint8Array): string | undefined {
  return spreadsheets.find((kind) => startsWith(bytes, kind.bytes))?.name;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
