/** Which characters the report's own fonts cannot draw. */
import { openFont } from '../base/font.ts';
import { families, subsetsFor } from './fonts.ts';

/** All but what any Swedish text is written with, by code units, which is many times faster; the fonts are opened for it. */
export const rare = /[^\n\r\t -~\u00a0-\u00ff–—‘’‚“”„…•−€]/g;

/** Spaces, control and format characters and variation selectors are not drawn, or as the space that every font has. */
const undrawn = /[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/**
 * The characters of a text that neither family has, each once. Letters count as composed: å may be an a and a ring.
 *
 * The styles of a family have the same characters, so that one is asked.
 */
export async function findUncovered(text: string): Promise<Set<string>> {
  const units = text.normalize('NFC').match(rare) ?? [];
  const uncovered = new Set(units.join('').replace(undrawn, ''));
  for (const family of families) {
    if (uncovered.size === 0) break;
    for (const { path } of await subsetsFor(family, '400', [...uncovered].join(''))) {
      const font = await openFont(path);
      for (const character of uncovered) {
        if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) uncovered.delete(character);
      }
    }
  }
  return uncovered;
}
