/** A statement: a sentence of the running text in which numbers are bound to figures. */
import type { Place } from '../base/place.ts';
import type { Figure } from '../tables/table.ts';

/** What stands in a statement's text for each character of a bound number, so that its words are not read as the sentence's. */
export const boundMark = '\ufffc';

/** What stands for each character of what is neither the author's Swedish words nor a bound number. */
export const otherMark = '\ufffd';

/** A bound number: where its marks stand in the text, the words that the reader sees there, and its figure. */
export interface BoundNumber {
  readonly offset: number;
  readonly length: number;
  readonly phrase: string;
  readonly figure: Figure;
}

/** A sentence, or what stands for one in a heading, a cell or a title. Offsets and lengths in UTF-16 code units. */
export interface Statement {
  readonly text: string;
  readonly numbers: readonly BoundNumber[];
  /** What its paragraph says before it, and the lead of its list. */
  readonly before: string;
  readonly placeOf: (offset: number, length: number) => Place;
}
