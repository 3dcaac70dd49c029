/** Completes a document with what is known only once it has been printed. */
import type { ExportFile } from '../exports/exported.ts';
import type { EmbeddedFile } from '../pdf/embedded.ts';
import { carryFiles } from './carried.ts';
import { fillCitedPages } from './citations.ts';
import type { Pages } from './exported.ts';
import { fillFiles } from './reuse.ts';

/** What a document is completed with; `pages` are undefined where nothing was printed. */
export interface Completion {
  readonly pages: Pages | undefined;
  readonly exported: readonly ExportFile[];
  readonly carried: readonly EmbeddedFile[];
}

/** The HTML of `assembleHtml` with the pages of its tables in their citations, the files to download, and those to verify it by. */
export function completeHtml(html: string, { pages, exported, carried }: Completion): string {
  return carryFiles(fillFiles(pages ? fillCitedPages(html, pages) : html, exported), carried);
}
