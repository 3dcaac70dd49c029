/** One font of an installed package: which characters it has, and how wide they are. Wraps the package `fontkitten`. */
import { create, type Font } from 'fontkitten';
import { readBytes } from './files.ts';

export type { Font };

/** Opens a font file. Errors: throws where it is missing or holds several fonts. */
export async function openFont(path: string): Promise<Font> {
  const bytes = await readBytes(path);
  const font = bytes && create(Buffer.from(bytes));
  if (!font || font.isCollection) throw new Error(`${path} is not a single font`);
  return font;
}
