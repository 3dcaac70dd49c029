/** A text of the report's folder, as it was read. */
import { join } from 'node:path';
import { checksumOf } from '../base/checksum.ts';
import { readBytes } from '../base/files.ts';
import { type Place, placeBetween, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';

/** A text, and the sha-256 of the bytes that it was read from. */
export interface ReadSource extends Source {
  readonly sha256: string;
}

/** Reads a text; undefined where there is no such file. Errors: `text-encoding` where its bytes are not UTF-8. */
export async function readSource(folder: string, path: string, report: Report): Promise<ReadSource | undefined> {
  const bytes = await readBytes(join(folder, path));
  if (!bytes) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes); // without its byte order mark
  const source = { path, text, sha256: checksumOf(bytes) };
  const bad = text.indexOf('\ufffd');
  if (bad >= 0) report(problem(rules, 'text-encoding', placeBetween(source, bad, bad + 1), '\ufffd', {}));
  return source;
}

/** Reports that a file is not there, at the place where it is asked for. */
export function reportMissing(path: string, place: Place, report: Report): void {
  report(problem(rules, 'file-missing', place, '–', { path }));
}
