/** The pictures of a report: the files below `content/bilder`. */
import { join } from 'node:path';
import { listFilesBelow, readBytes } from '../base/files.ts';
import type { Chapter } from './chapter.ts';

/** The bytes of each picture by its path from `content`, as authors write it; undefined where no chapter names it. */
export type ImageFiles = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * Reads the pictures that the chapters name.
 *
 * Names count as equal however their letters are composed: some systems store å as two characters.
 */
export async function readImages(folder: string, chapters: readonly Chapter[]): Promise<ImageFiles> {
  const paths = (await listFilesBelow(join(folder, 'content'))).filter((path) => path.startsWith('bilder/'));
  const text = paths.length > 0 ? chapters.map(({ markdown }) => markdown.normalize('NFC')).join('\n') : '';
  const files = paths.map(async (path): Promise<[string, Uint8Array | undefined]> => {
    const name = path.normalize('NFC');
    return [name, text.includes(name) ? await readBytes(join(folder, 'content', path)) : undefined];
  });
  return new Map(await Promise.all(files));
}
