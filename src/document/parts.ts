/** The parts that the document is assembled from: front matter and chapters, each with what its pages carry. */
import type { ElementContent } from 'hast';
import type { Edition } from '../base/problem.ts';
import type { ReportSettings } from '../project/report.ts';
import type { Citations } from './citations.ts';
import type { TracedNumber } from './traces.ts';

/** All that the document is assembled from: the parts before the chapters, and the chapters, in their order. */
export interface Parts {
  readonly settings: ReportSettings;
  readonly edition: Edition;
  readonly front: readonly Part[];
  readonly chapters: readonly Part[];
  /** Where the numbers come from that readers can ask about: one for each number that shows others. */
  readonly traces: readonly TracedNumber[];
  /** How its tables and charts are cited; without pages, which only the printed report has. */
  readonly citations: Citations;
}

/** What a document that shows the report is called. */
export function documentTitle({ settings }: Pick<Parts, 'settings'>): string {
  return `${settings.title} – ${settings.municipality}`;
}

/** A stretch of the document that begins on a new page. */
export interface Part {
  readonly content: readonly ElementContent[];
  /** The pages of a chapter; null where the pages are as the style sheet has them. */
  readonly pages: PartPages | null;
}

/** What the printed pages of a chapter have of their own. */
export interface PartPages {
  /** The id of the chapter's section. */
  readonly id: string;
  /** What stands at their head. */
  readonly runningTitle: string;
  readonly landscape: boolean;
}
