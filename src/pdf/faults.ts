/** What keeps a finished PDF from following PDF/UA-1 and PDF/A-3a. Source: ISO 14289-1, 7.3 and 7.21; ISO 19005-3, 6.2.11. */
import type { Font } from './content/font.ts';
import type { ContentFault } from './content/state.ts';
import { type Element, headingLevel, piecesOf, textOfElement, visitElements } from './structure/element.ts';
import { isRegular } from './structure/regular.ts';

/** A fault: a glyph that a font lacks, a font that is not whole in the file, a figure or a link without words for it, a table whose rows differ. */
export type Fault =
  | ({ readonly kind: 'glyph' } & ContentFault)
  | { readonly kind: 'font'; readonly type: string }
  | { readonly kind: 'figure' | 'link' | 'table'; readonly near: string };

/** The faults of a PDF's content, fonts and structure, in that order. */
export function findFaults(glyphs: readonly ContentFault[], fonts: readonly Font[], top: Element): Fault[] {
  const broken = fonts.filter(({ type, isEmbedded, texts }) => type === 'Type3' || !isEmbedded || texts.size === 0);
  return [
    ...glyphs.map((glyph) => ({ kind: 'glyph', ...glyph }) as const),
    ...broken.map(({ type }) => ({ kind: 'font', type }) as const),
    ...misshapen(top),
  ];
}

/** Figures without an alternative text; links that say nothing; tables that are no grids. */
function misshapen(top: Element): Fault[] {
  const faults: Fault[] = [];
  let near = '';
  visitElements(top, (element) => {
    if (headingLevel(element)) near = textOfElement(element);
    const isSilent = !element.alternative && !element.actualText;
    if (element.type === 'Figure' && isSilent) faults.push({ kind: 'figure', near });
    if (element.type === 'Link' && isSilent && piecesOf(element).length === 0) faults.push({ kind: 'link', near });
    if (element.type === 'Table' && !isRegular(element)) faults.push({ kind: 'table', near });
  });
  return faults;
}
