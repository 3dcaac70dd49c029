/** How each table and chart is cited, below it in the HTML. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { type Citation, citeTable, wordPage } from '../exports/citation.ts';
import type { Exported, Publication } from '../exports/exported.ts';
import type { Pages } from './exported.ts';

/** A citation, and the name of what it is of. */
export interface NamedCitation extends Citation {
  readonly label: string;
}

/** The citations of tables and charts by their ids. */
export type Citations = ReadonlyMap<string, NamedCitation>;

/** Cites tables and charts by the checksums of their CSV files. */
export function citeTables(list: readonly Exported[], publication: Publication): Citations {
  return new Map(list.map((exported) => [exported.id, { ...citeTable(exported, publication), label: exported.label }]));
}

/** A citation, folded; its page is filled in by {@link fillCitedPages}. */
export function renderCitation(id: string, { label, beforePage, afterPage }: NamedCitation): Element {
  return h('details.citation', [
    h('summary', { ariaLabel: words.citationOf(label) }, words.files.reference),
    h('p', [beforePage, h('span', { dataCitedPage: id }), afterPage]),
  ]);
}

/** The HTML of a report with the pages of its printed tables and charts in their citations. */
export function fillCitedPages(html: string, pages: Pages): string {
  return html.replace(/(<span data-cited-page="([^"]+)">)(?=<\/span>)/g, (slot, _, id: string) => {
    return `${slot}${wordPage(pages.get(id) ?? null)}`;
  });
}
