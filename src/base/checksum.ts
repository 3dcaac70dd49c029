/** By what a file is proved to be the one that is meant. */
import { createHash } from 'node:crypto';

/** The sha-256 of a file in hexadecimal digits; a text counts as UTF-8. */
export function checksumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
