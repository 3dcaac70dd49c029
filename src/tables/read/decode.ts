/** Text from the bytes of a data file, in the encoding that its description declares. */
import { placeBetween, type Source } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/datapackage.ts';
import { rules } from '../messages.ts';

type Encoding = Resource['encoding'];

// What UTF-8 looks like when it was read as Windows-1252: no such pairs stand in Swedish or English text.
const misread = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]|Â[\u00a0-\u00bf]|â€/;
// Bytes that are no text: invalid UTF-8, and control characters (the bytes that Windows-1252 leaves free become such).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Decodes a file; a byte order mark is left out.
 *
 * Errors: `data-encoding` at the first character that cannot be right; then undefined.
 * Source: Encoding Standard (WHATWG).
 */
export function decodeFile(path: string, bytes: Uint8Array, encoding: Encoding, report: Report): Source | undefined {
  const source = { path, text: new TextDecoder(encoding).decode(bytes) };
  const fault = misread.exec(source.text) ?? unreadable.exec(source.text);
  if (!fault) return source;
  const place = placeBetween(source, fault.index, fault.index + fault[0].length);
  const other: Encoding = encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
  report(problem(rules, 'data-encoding', place, JSON.stringify(fault[0]).slice(1, -1), { encoding, other }));
  return undefined;
}
