/** The files that a report is made from, each by its checksum. */
import { checksumOf } from '../base/checksum.ts';
import type { ImageFiles } from './images.ts';
import type { ReadSource } from './source.ts';

/** A file: its path from the report's folder, with `/`, and the sha-256 of its bytes in hexadecimal digits. */
export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** All inputs in code unit order: texts, data files and the pictures that chapters name. A text that is not there is none. */
export function inputsOf(
  texts: readonly (ReadSource | undefined)[],
  data: ReadonlyMap<string, Uint8Array>,
  images: ImageFiles,
): Input[] {
  const inputs = [
    ...texts.flatMap((source) => (source ? [{ path: source.path, sha256: source.sha256 }] : [])),
    ...[...data].map(([path, bytes]) => ({ path: `data/${path}`, sha256: checksumOf(bytes) })),
    ...[...images].flatMap(([path, bytes]) => (bytes ? [{ path: `content/${path}`, sha256: checksumOf(bytes) }] : [])),
  ];
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One checksum of them all, which tells two states of a report's folder apart. */
export function checksumOfInputs(inputs: readonly Input[]): string {
  return checksumOf(inputs.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
}
