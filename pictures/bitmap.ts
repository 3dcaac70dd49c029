/** A drawn page as a file that a browser shows. */
import type { DrawnPage } from '../conformance/draw.ts';

const headerLength = 14 + 56;
const pixelsPerMetre = 2835; // 72 dpi
const bitFields = 3;

/** The page as a Windows bitmap without alpha. Source: BITMAPFILEHEADER and BITMAPV3INFOHEADER of the Windows API. */
export function toBitmap({ width, height, pixels }: DrawnPage): Uint8Array {
  const header = Buffer.alloc(headerLength);
  header.write('BM');
  header.writeUInt32LE(headerLength + pixels.length, 2);
  header.writeUInt32LE(headerLength, 10);
  header.writeUInt32LE(headerLength - 14, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(-height, 22); // negative: from the top
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(32, 28);
  header.writeUInt32LE(bitFields, 30);
  header.writeUInt32LE(pixels.length, 34);
  header.writeUInt32LE(pixelsPerMetre, 38);
  header.writeUInt32LE(pixelsPerMetre, 42);
  const [red, green, blue] = [0x0000ff, 0x00ff00, 0xff0000];
  [red, green, blue].forEach((mask, index) => {
    header.writeUInt32LE(mask, 54 + 4 * index);
  });
  return Buffer.concat([header, pixels]);
}
