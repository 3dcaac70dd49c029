/** Whether every citation has its source, and every source its citation. */
import { nearest } from '../base/nearest.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Bibliography } from '../project/bibliography.ts';
import type { Citation } from './cite.ts';
import { rules } from './messages.ts';

/** The sources that the report lists: those that it cites, and others as further reading. */
export interface ListedSources {
  readonly cited: Bibliography;
  readonly further: Bibliography;
}

/**
 * Checks the citations of the whole report against its bibliography.
 *
 * Errors: `citation-unknown` with the nearest key; `source-uncited`, a warning, at a source that is neither cited nor
 * marked as further reading.
 */
export function checkCitations(
  citations: readonly Citation[],
  bibliography: Bibliography,
  report: Report,
): ListedSources {
  const known = new Set(bibliography.map(({ item }) => item.id));
  const cites = citations.flatMap((citation) => citation.cites);
  for (const { key, place } of cites) {
    if (!known.has(key)) report(problem(rules, 'citation-unknown', place, key, { meant: nearest(key, [...known]) }));
  }
  const keys = new Set(cites.map(({ key }) => key));
  const cited = bibliography.filter(({ item }) => keys.has(item.id));
  const others = bibliography.filter((entry) => !cited.includes(entry));
  const further = others.filter(({ item }) => item.custom?.['further-reading']);
  for (const { item, placeOf } of others) {
    if (!item.custom?.['further-reading']) report(problem(rules, 'source-uncited', placeOf('id'), item.id, {}));
  }
  return { cited, further };
}
