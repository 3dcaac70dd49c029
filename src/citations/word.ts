/** The citations and the list of references, worded. The style and its library are loaded only where there are sources. */
import type { Keeper } from '../base/cache.ts';
import { programFile, readText } from '../base/files.ts';
import type { Bibliography } from '../project/bibliography.ts';
import type { CslItem } from '../project/csl.ts';
import type { ListedSources } from './check.ts';
import type { Citation } from './cite.ts';
import { type Piece, readPieces } from './pieces.ts';

/** An entry of the list of references. */
export interface WordedSource {
  readonly id: string;
  /** Read on the web, not on paper. */
  readonly electronic: boolean;
  readonly pieces: readonly Piece[];
}

/** The words of citations, by how these are written, and of sources, in the order of the list. */
export interface WordedSources {
  readonly citations: ReadonlyMap<string, readonly Piece[]>;
  readonly cited: readonly WordedSource[];
  readonly further: readonly WordedSource[];
}

/** The id of the place that lists a source. Authors' own ids have no point. */
export function sourceAnchor(key: string): string {
  return `ref.${key}`;
}

/** Words citations, whose keys must all be known, and the sources that are listed; kept while both are the same. */
export function wordSources(
  citations: readonly Citation[],
  listed: ListedSources,
  { keep }: Keeper,
): Promise<WordedSources> {
  const items = [listed.cited, listed.further].map((sources) => sources.map(({ item }) => item));
  const written = citations.map(({ value }) => value);
  return keep('sources', [items, written], {}, () => word(citations, listed));
}

async function word(citations: readonly Citation[], { cited, further }: ListedSources): Promise<WordedSources> {
  if (cited.length + further.length === 0) return { citations: new Map(), cited: [], further: [] };
  const { openProcessor } = await import('./processor.ts');
  const [style, locale] = await Promise.all(['horisont.csl', 'sv-SE.xml'].map(readCsl));
  const { cite, list } = openProcessor(
    [...cited, ...further].map(({ item }) => item),
    style ?? '',
    locale ?? '',
  );
  const different = new Map(citations.map(({ value, cites }) => [value, cites]));
  const entries = list();
  const only = (sources: Bibliography): WordedSource[] => {
    const byId = new Map(sources.map(({ item }) => [item.id, item]));
    return entries.flatMap(([id, text]) => {
      const item = byId.get(id);
      return item ? [{ id, electronic: isElectronic(item), pieces: readPieces(text) }] : [];
    });
  };
  return {
    citations: new Map([...different].map(([value, cites]) => [value, readPieces(cite(cites))])),
    cited: only(cited),
    further: only(further),
  };
}

function isElectronic({ URL, DOI, accessed }: CslItem): boolean {
  return URL !== undefined || DOI !== undefined || accessed !== undefined;
}

async function readCsl(name: string): Promise<string> {
  const text = await readText(programFile('templates', 'csl', name));
  if (text === undefined) throw new Error(`The file templates/csl/${name} is missing`);
  return text;
}
