/** How a table or chart is cited: in words for a text, and as CSL-JSON for programs that keep references. */
import { formatDate, words } from '../base/locale.ts';
import { captionOf, type Exported, type Publication } from './exported.ts';

/** So many digits of a checksum tell whoever has the file that it is the right one. */
const shownDigits = 8;

/** The item of CSL-JSON; a part of a report is a chapter of it there, the type whose page and container all styles print. */
export interface CslItem {
  readonly id: string;
  readonly type: 'chapter';
  readonly title: string;
  readonly 'container-title': string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version: string;
  readonly page?: string;
  readonly language: string;
  readonly note: string;
}

/** A citation in both forms, and the words of the first around its page. */
export interface Citation {
  readonly text: string;
  readonly beforePage: string;
  readonly afterPage: string;
  readonly csl: CslItem;
}

/**
 * Cites a table or chart: publisher, report, number and title, page where it is known, version, date, short key and short hash.
 *
 * Source: CSL-JSON 1.0.2.
 */
export function citeTable(exported: Exported, publication: Publication): Citation {
  const { shortKey, page, csv } = exported;
  const { title, municipality, publisher, version, date } = publication;
  const caption = captionOf(exported);
  const report = publisher === municipality ? title : `${title}, ${municipality}`;
  const proof = `sha-256 ${csv.sha256.slice(0, shownDigits)}`;
  const beforePage = `${publisher}: ${report}. ${caption}`;
  const afterPage = `. ${words.version} ${version}, ${formatDate(date)}. ${shortKey}, ${proof}.`;
  return {
    ...{ text: beforePage + wordPage(page) + afterPage, beforePage, afterPage },
    csl: {
      ...({ id: shortKey, type: 'chapter', title: caption, 'container-title': report, publisher } as const),
      issued: { 'date-parts': [date.split('-').map(Number)] },
      ...{ version, ...(page !== null && { page: String(page) }) },
      ...{ language: words.language, note: proof },
    },
  };
}

/** The page as citations have it, after a comma; empty where it is not known. */
export function wordPage(page: number | null): string {
  return page === null ? '' : `, ${words.page} ${page}`;
}
