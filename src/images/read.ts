/** Reads a picture from its bytes, and makes sure that it is what its name says. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { readDrawing } from './drawing.ts';
import type { Image } from './image.ts';
import { rules } from './messages.ts';
import { measurePixels } from './pixels.ts';

/** A picture's file: its path from the report's folder, its bytes, and where in the text it is named. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly place: Place;
}

const bytesThatAreMany = 5_000_000;
const pixelsThatAreTooMany = 100_000_000;

/** The format that a file's ending stands for. */
const formats: ReadonlyMap<string, Image['format']> = new Map([
  ['png', 'png'],
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['svg', 'svg'],
]);

/**
 * Reads a PNG, JPEG or SVG. The ids in a drawing get a prefix, so that they are nobody else's.
 *
 * Errors: `image-format` where bytes and name differ, `image-broken`, `image-pixels`, those of `readDrawing`; then
 * undefined. Warning: `image-large`.
 */
export function readImage(file: ImageFile, idPrefix: string, report: Report): Image | undefined {
  const { path, bytes, place } = file;
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const named = formats.get(ending);
  const found = measurePixels(bytes);
  if (!named || (found && found.format !== named)) {
    report(problem(rules, 'image-format', place, path, { ending, format: found?.format }));
    return undefined;
  }
  if (bytes.length > bytesThatAreMany) {
    report(problem(rules, 'image-large', place, path, { megabytes: Math.round(bytes.length / 1_000_000) }));
  }
  if (named === 'svg') return readDrawing({ path, text: new TextDecoder().decode(bytes) }, idPrefix, report);
  if (!found || found.width * found.height === 0) {
    report(problem(rules, 'image-broken', place, path, { format: named }));
    return undefined;
  }
  const { width, height } = found;
  if (width * height > pixelsThatAreTooMany) {
    report(problem(rules, 'image-pixels', place, `${width} × ${height}`, {}));
    return undefined;
  }
  return { format: named, bytes, width, height };
}
