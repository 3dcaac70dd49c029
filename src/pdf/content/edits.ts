/** Replacements in a stream's bytes, made all at once. */

/** Text, one byte a character, in place of the bytes from `start` to before `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with the edits made. They must not overlap; of two at one place the first stays first. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Buffer {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(bytes.subarray(from, start), Buffer.from(text, 'latin1'));
    from = end;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
