/** Bytes that grow as they are written. */

/** What has been written so far: the first `length` bytes of `bytes`. */
export interface GrowingBytes {
  bytes: Buffer;
  length: number;
}

/** Nothing written yet, with room for so many bytes at first. */
export function growingBytes(room: number): GrowingBytes {
  return { bytes: Buffer.allocUnsafeSlow(room), length: 0 };
}

/** Adds text, one byte a character. */
export function appendText(buffer: GrowingBytes, text: string): void {
  makeRoom(buffer, text.length);
  buffer.length += buffer.bytes.write(text, buffer.length, 'latin1');
}

/** Adds one byte. */
export function appendByte(buffer: GrowingBytes, byte: number): void {
  makeRoom(buffer, 1);
  buffer.bytes[buffer.length++] = byte;
}

/** Adds bytes. */
export function appendBytes(buffer: GrowingBytes, added: Uint8Array): void {
  makeRoom(buffer, added.length);
  buffer.bytes.set(added, buffer.length);
  buffer.length += added.length;
}

/** What has been written, not copied. */
export function written({ bytes, length }: GrowingBytes): Buffer {
  return bytes.subarray(0, length);
}

function makeRoom(buffer: GrowingBytes, wanted: number): void {
  if (buffer.length + wanted <= buffer.bytes.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(buffer.bytes.length * 2, buffer.length + wanted));
  larger.set(written(buffer));
  buffer.bytes = larger;
}
