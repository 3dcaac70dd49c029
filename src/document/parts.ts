/** The parts that the document is assembled from: front matter and chapters, each with what its pages carry. */
import type { ElementContent } from 'hast';

/** A stretch of the document that begins on a new page. */
export interface Part {
  /** The id of its outermost element. */
  readonly id: string;
  readonly content: readonly ElementContent[];
  /** What stands at the head of its printed pages; null where nothing does. */
  readonly runningTitle: string | null;
  readonly landscape: boolean;
}
