/** The width of text in the report's own sans serif. */
import { createRequire } from 'node:module';
import { advanceOf, type Font, openFont } from './font.ts';

/** The weights that charts and tables are set in. */
export type Weight = 400 | 600;

const { resolve } = createRequire(import.meta.url);

/**
 * The fonts of each weight: one subset has what Swedish needs, the other the rest of the Latin letters. Of a WOFF file only
 * the tables that are asked for are unpacked; a WOFF2 file has to be unpacked whole.
 */
const fonts = {
  400: [await open('latin', 400), await open('latin-ext', 400)],
  600: [await open('latin', 600), await open('latin-ext', 600)],
};

/**
 * The width of a line of text set in Source Sans 3.
 *
 * Units: the same as `size`, which is the font's size. Kerning is left out: it moves the end of a label by half a pixel at most.
 * A character that the fonts lack counts as wide as their size.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  return [...text].reduce((width, character) => width + advance(character.codePointAt(0) ?? 0, weight), 0) * size;
}

function advance(codePoint: number, weight: Weight): number {
  const font = fonts[weight].find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  return font ? advanceOf(font, codePoint) : 1;
}

function open(subset: 'latin' | 'latin-ext', weight: Weight): Promise<Font> {
  return openFont(resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`));
}
