/** Packs the streams of a PDF on other threads. Source: ISO 32000-2, 7.4.4. */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** Packs bytes with Flate while this thread goes on. */
export const pack: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(deflate);

/** So many streams are packed at once, at most: each takes a quarter of a megabyte meanwhile. */
export const packedAtOnce = 16;
