/** The text of a query's file, and the places in it that DuckDB counts in bytes. */
import { type Place, placeBetween, type Source } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../../project/messages.ts';

/** A query's text. */
export interface SqlText {
  readonly source: Source;
  /** The place of the word at an offset, in bytes as DuckDB counts them; without one that leads into the text, its start. */
  readonly placeOf: (offset: number | undefined) => Place;
}

// DuckDB would read no further than a null; other control characters show that the file is no such text either.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const word = /[\p{L}\p{N}_]+|"[^"]*"|'[^']*'|[^\s]/uy;

/** Strings, names, comments; or spaces outside them, which DuckDB replaces by plain ones before it counts. */
const spaces =
  /('[^']*(?:'|$)|"[^"]*(?:"|$)|--[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(\w*)\$[\s\S]*?(?:\$\2\$|$))|[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g;

/** Reads the bytes of a query's file. Errors: `text-encoding` where they are not UTF-8; then undefined. */
export function readSql(path: string, bytes: Uint8Array, report: Report): SqlText | undefined {
  const source = { path, text: new TextDecoder('utf-8').decode(bytes) };
  const bad = unreadable.exec(source.text);
  if (bad) {
    const found = JSON.stringify(bad[0]).slice(1, -1);
    report(problem(rules, 'text-encoding', placeBetween(source, bad.index, bad.index + 1), found, {}));
    return undefined;
  }
  return { source, placeOf: placeFinder(source) };
}

function placeFinder(source: Source): SqlText['placeOf'] {
  let counted: Buffer | undefined;
  return (offset) => {
    counted ??= Buffer.from(source.text.replace(spaces, (found, kept) => (kept === undefined ? ' ' : found)));
    const isInside = offset !== undefined && offset <= counted.length;
    const start = isInside ? counted.toString('utf8', 0, offset).length : 0;
    word.lastIndex = start;
    return placeBetween(source, start, start + (word.exec(source.text)?.[0].length ?? 1));
  };
}
