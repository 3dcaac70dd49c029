/** What the reading of a chapter may look at. */
import type { Nouns } from '../base/nouns.ts';
import type { Source } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import type { Glossary } from '../project/glossary.ts';
import type { ImageFiles } from '../project/images.ts';
import type { Method } from '../project/method.ts';
import type { Figures, Tables } from '../tables/table.ts';

/** The tables and key figures of the report, by name, its terms and pictures, how it was made, what it calls its parts. */
export interface ReportData {
  readonly tables: Tables;
  readonly figures: Figures;
  readonly glossary: Glossary;
  readonly method: Method | undefined;
  readonly images: ImageFiles;
  readonly nouns: Nouns;
}

/** The chapter at hand, the data, and whom to tell of problems. `source.text` has the same lines as `markdown`. */
export interface ChapterContext {
  readonly source: Source;
  readonly markdown: string;
  readonly chapterId: string;
  readonly data: ReportData;
  readonly report: Report;
}
