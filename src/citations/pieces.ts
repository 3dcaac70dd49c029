/** Worded text with its emphasis and links: made as marks within a string, read as pieces. */

const pieceKinds = ['emphasis', 'strong', 'superscript', 'subscript', 'address', 'cite'] as const;

/** What a stretch of text is. `address` is a web address that stands in full; `cite` leads to a source. */
export type PieceKind = (typeof pieceKinds)[number];

/** Text, or a stretch of it of some kind. */
export type Piece = string | MarkedPiece;

/** A stretch of text; `key` is the source of a cite, else empty. */
export interface MarkedPiece {
  readonly kind: PieceKind;
  readonly key: string;
  readonly pieces: readonly Piece[];
}

// Control characters, which text cannot hold once it is cleaned of them.
const begin = '\u0002';
const endOfHead = '\u0003';
const end = '\u0004';

/** Text without the characters that marks are made of. */
export function cleanText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Marks a stretch of text, which may itself hold marks. */
export function mark(kind: PieceKind, text: string, key = ''): string {
  return `${begin}${kind} ${key}${endOfHead}${text}${end}`;
}

/** Reads the marks of a text. Errors: throws where they do not close, which is a fault of the program. */
export function readPieces(marked: string): Piece[] {
  const tokens = marked.split(new RegExp(`(${begin}[^${endOfHead}]*${endOfHead}|${end})`, 'u')).values();
  return readUntilEnd(tokens, false);
}

function readUntilEnd(tokens: Iterator<string>, within: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token === end && within) return pieces;
    if (token.startsWith(begin)) {
      const [name = '', key = ''] = token.slice(1, -1).split(' ');
      const kind = pieceKinds.find((known) => known === name);
      if (!kind) throw new Error(`${name} is no kind of text`);
      pieces.push({ kind, key, pieces: readUntilEnd(tokens, true) });
    } else if (token !== '') pieces.push(token);
  }
  if (within) throw new Error('A mark does not close');
  return pieces;
}
