/** What the bytes of a picture say: its format and size. Wraps the package `image-size`. */
import { imageSize } from 'image-size';
import type { Size } from './image.ts';

/** The size as it is shown, after the turn that the camera noted; the format by its usual ending, such as `jpg`. */
export interface Pixels extends Size {
  readonly format: string;
}

/** Undefined where the bytes are no picture of a known format, or a broken one. Source: EXIF 2.3, orientation. */
export function measurePixels(bytes: Uint8Array): Pixels | undefined {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes);
    const lies = orientation >= 5;
    return { format: type, width: lies ? height : width, height: lies ? width : height };
  } catch {
    return undefined; // its way to say that it knows no such picture
  }
}
