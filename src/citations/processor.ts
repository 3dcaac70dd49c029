/**
 * The wording of citations and references by a CSL style. Wraps the package `citeproc`, which does the work under every
 * CSL package for JavaScript. Its licence is CPAL-1.0 (or AGPL): it is used unchanged, as a package of its own.
 */
import CSL from 'citeproc';
import type { CslItem } from '../project/csl.ts';
import type { Cite } from './cite.ts';
import { cleanText, mark, type PieceKind } from './pieces.ts';

/** A style with the sources that it has read: the letters in 2019a and 2019b depend on all of them. */
export interface Processor {
  /** The words of a citation, with marks. */
  readonly cite: (cites: readonly Cite[]) => string;
  /** The entries of the list of references in their order: a source's id, and its words with marks. */
  readonly list: () => (readonly [id: string, text: string])[];
}

const wrap = (kind: PieceKind) => mark(kind, '%%STRING%%');
const wrapText = (kind: PieceKind) => (_engine: unknown, text: string) => mark(kind, text);
const { text: plainFormat } = CSL.Output.Formats;

// The library knows formats and faults only globally.
CSL.Output.Formats.horisont = {
  ...plainFormat,
  text_escape: (text: string | undefined) => cleanText(text ?? ''),
  '@font-style/italic': wrap('emphasis'),
  '@font-style/oblique': wrap('emphasis'),
  '@font-style/normal': wrap('emphasis'), // upright within emphasis: emphasis within emphasis
  '@font-weight/bold': wrap('strong'),
  '@vertical-align/sup': wrap('superscript'),
  '@vertical-align/sub': wrap('subscript'),
  '@URL/true': wrapText('address'),
  '@DOI/true': wrapText('address'),
  '@bibliography/entry': (_engine: unknown, text: string) => text,
};
CSL.error = (text) => {
  throw new Error(text);
};

/** The library keeps ids as keys of objects, where `constructor` and its like would be found before they are put in. */
const innerId = (id: string): string => `@${id}`;
const outerId = (id: string): string => id.slice(1);

/** Reads sources into a style. `style` and `locale` are XML in CSL 1.0. Errors: throws where these are not sound. */
export function openProcessor(items: readonly CslItem[], style: string, locale: string): Processor {
  const known = new Map(items.map((item) => [innerId(item.id), { ...item, id: innerId(item.id) }]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id) => ({ ...structuredClone(known.get(id)), system_id: id }),
      wrapCitationEntry: (text, id) => mark('cite', text, outerId(id)),
    },
    style,
    'sv-SE',
    true,
  );
  engine.opt.development_extensions.wrap_url_and_doi = true;
  engine.opt.development_extensions.apply_citation_wrapper = true;
  engine.setOutputFormat('horisont');
  engine.updateItems([...known.keys()]);
  const { layout_prefix, layout_suffix } = engine.citation.opt; // left out where cites are wrapped
  return {
    cite: (cites) => `${layout_prefix}${engine.makeCitationCluster(cites.map(citeItem))}${layout_suffix}`,
    list: () => {
      const [{ entry_ids }, entries] = engine.makeBibliography();
      return entry_ids.map(([id = ''], index) => [outerId(id), entries[index] ?? '']);
    },
  };
}

function citeItem({ key, locator }: Cite) {
  const id = innerId(key);
  return locator ? { id, label: locator.label, locator: locator.value } : { id };
}
