/** How much of the text's numbers is bound. */
import type { ChapterText } from './chapter-text.ts';

/** The numbers of the text by what is known of them. */
export interface Coverage {
  /** Values and claims. */
  readonly bound: number;
  readonly loose: number;
  /** Taken from the audit by their author. */
  readonly exempt: number;
  /** The bound of the bound and the loose, in percent; 100 where there is no number. */
  readonly percent: number;
}

/** Counts the numbers of all chapters. */
export function coverageOf(texts: readonly Pick<ChapterText, 'bindings' | 'loose' | 'exempt'>[]): Coverage {
  const bound = texts.reduce((sum, { bindings }) => sum + bindings.length, 0);
  const loose = texts.reduce((sum, text) => sum + text.loose.length, 0);
  const exempt = texts.reduce((sum, text) => sum + text.exempt, 0);
  return { bound, loose, exempt, percent: bound + loose === 0 ? 100 : (100 * bound) / (bound + loose) };
}
