/** Pictures as bytes, no larger than what is read of them. */

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const two = (number: number): number[] => [number >> 8, number & 255];
const four = (number: number): number[] => [...two(number >>> 16), ...two(number & 0xffff)];

/** The head of a PNG of a size. */
export function png(width: number, height: number): Uint8Array {
  return Uint8Array.from([
    137,
    ...ascii('PNG\r\n\x1a\n'),
    ...four(13),
    ...ascii('IHDR'),
    ...four(width),
    ...four(height),
  ]);
}

/** The head of a JPEG of a size, with the turn that a camera noted (1 to 8, EXIF). */
export function jpeg(width: number, height: number, orientation = 1): Uint8Array {
  const entry = [...two(274), ...two(3), ...four(1), ...two(orientation), ...two(0)];
  const exif = [...ascii('Exif\0\0MM'), ...two(42), ...four(8), ...two(1), ...entry, ...four(0)];
  const frame = [8, ...two(height), ...two(width), 3, ...Array(9).fill(0)];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe1, ...two(exif.length + 2), ...exif],
    ...[0xff, 0xc0, ...two(frame.length + 2), ...frame],
    ...[0xff, 0xd9],
  ]);
}
