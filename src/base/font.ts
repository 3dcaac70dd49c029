/** One font of an installed package: which characters it has, and how wide they are. Wraps the package `fontkitten`. */
import { create, type Font } from 'fontkitten';
import { readBytes } from './files.ts';

export type { Font };

/** The table of widths, which the library's types leave out; what lies beyond its end is as wide as its last entry. */
interface WithWidths {
  readonly hmtx: {
    readonly metrics: { readonly length: number; readonly get: (glyph: number) => { readonly advance: number } };
  };
}

/** Opens a font file. Errors: throws where it is missing or holds several fonts. */
export async function openFont(path: string): Promise<Font> {
  const bytes = await readBytes(path);
  const font = bytes && create(Buffer.from(bytes));
  if (!font || font.isCollection) throw new Error(`${path} is not a single font`);
  return font;
}

/** The width of a character in ems; 0.5 for half the font's size. The library's own `advanceWidth` draws it first. */
export function advanceOf(font: Font, codePoint: number): number {
  const { metrics } = (font as Font & WithWidths).hmtx; // every font has this table
  const { id } = font.glyphForCodePoint(codePoint);
  return metrics.get(Math.min(id, metrics.length - 1)).advance / font.unitsPerEm;
}
