/** Takes back what was done to the rows of a stream so that they pack better. Source: ISO 32000-2, 7.4.4.4; PNG, 9. */
import { type PdfDictionary, pdfError } from './value.ts';

/**
 * The rows of a stream as they were, by its unpacking parameters. A row that is cut off is left out.
 *
 * Errors: throws where they ask for another prediction than PNG's over single bytes, as tables and objects have.
 */
export function unpredict(bytes: Buffer, parameters: PdfDictionary): Buffer {
  const number = (key: string, usual: number) => parameters.entries.get(key) ?? usual;
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  const columns = number('Columns', 1);
  const isPng = typeof predictor === 'number' && predictor >= 10 && predictor <= 15;
  const isPlain = number('Colors', 1) === 1 && number('BitsPerComponent', 8) === 8;
  if (!isPng || !isPlain || typeof columns !== 'number' || !(columns >= 1)) {
    throw pdfError('a stream is packed in an unknown way');
  }
  const count = Math.floor(bytes.length / (columns + 1));
  const rows = Buffer.alloc(count * columns);
  for (let row = 0; row < count; row++) {
    const start = row * (columns + 1);
    unpredictRow(bytes.subarray(start + 1, start + 1 + columns), bytes[start] ?? 0, rows, row * columns);
  }
  return rows;
}

/** Writes one row into the others; the row above it stands there already, above the first all is 0. */
function unpredictRow(packed: Uint8Array, kind: number, rows: Buffer, start: number): void {
  for (const [index, byte] of packed.entries()) {
    const above = rows[start - packed.length + index] ?? 0;
    const left = index > 0 ? (rows[start + index - 1] ?? 0) : 0;
    const aboveLeft = index > 0 ? (rows[start - packed.length + index - 1] ?? 0) : 0;
    rows[start + index] = byte + predicted(kind, left, above, aboveLeft);
  }
}

function predicted(kind: number, left: number, above: number, aboveLeft: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, aboveLeft);
    default:
      throw pdfError('a stream is packed in an unknown way');
  }
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const from = (value: number) => Math.abs(estimate - value);
  if (from(left) <= from(above) && from(left) <= from(aboveLeft)) return left;
  return from(above) <= from(aboveLeft) ? above : aboveLeft;
}
