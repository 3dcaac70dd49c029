/** How certain the numbers of the report are: the statuses that it uses, explained. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize, words } from '../base/locale.ts';
import { type Status, statusAnchor, statuses } from '../base/status.ts';
import type { ChapterText } from '../markdown/chapter-text.ts';

/** The statuses of all that the report prints, in order of certainty; none where all is outcome. */
export function usedStatuses(texts: readonly ChapterText[]): Status[] {
  const printed = texts.flatMap(({ tables, charts }) => [...tables, ...charts]);
  const used = new Set<Status | null>([
    ...texts.flatMap(({ bindings }) => bindings.map(({ figure }) => figure.status)),
    ...printed.flatMap(({ table }) => table.rows.flat().map(({ status }) => status)),
  ]);
  const found = statuses.filter((status) => used.has(status));
  return found.some((status) => status !== 'utfall') ? found : [];
}

/** The list that explains statuses; marks and heads of tables link to its entries. Nothing where there are none. */
export function renderStatuses(used: readonly Status[]): Element[] {
  if (used.length === 0) return [];
  const id = 'report.statuses';
  const entries = used.flatMap((status) => [
    h('dt', { id: statusAnchor(status) }, capitalize(status)),
    h('dd', words.statuses[status]),
  ]);
  return [h('section.statuses', { ariaLabelledBy: id }, [h('h2', { id }, words.readingNumbers), h('dl', entries)])];
}
