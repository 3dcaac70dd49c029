/** A drawn page as a file that a browser shows. */
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { toBitmap } from '../../pictures/bitmap.ts';

test('a bitmap has the size and the pixels of its page, from the top', () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255]);
  const bitmap = toBitmap({ width: 1, height: 2, pixels });
  expect(imageSize(bitmap)).toMatchObject({ type: 'bmp', width: 1, height: 2 });
  expect(bitmap.subarray(new DataView(bitmap.buffer, bitmap.byteOffset).getUint32(10, true))).toEqual(
    Buffer.from(pixels),
  );
});
