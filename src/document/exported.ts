/** The tables and charts of a report as its files and citations name them. */
import { capitalize, words } from '../base/locale.ts';
import { NBSP } from '../base/number.ts';
import type { Edition } from '../base/problem.ts';
import { csvFileOf } from '../exports/csv.ts';
import type { Exported, Publication } from '../exports/exported.ts';
import { known } from '../markdown/block.ts';
import { type Labels, nameOf } from '../markdown/label.ts';
import type { Captioned } from '../markdown/nodes.ts';
import type { ReportSettings } from '../project/report.ts';

/** What a report shows, with its numbers. */
export interface Shown {
  readonly tables: readonly Captioned[];
  readonly charts: readonly Captioned[];
  readonly labels: Labels;
}

/** The pages of a printed report, from 1, by id. */
export type Pages = ReadonlyMap<string, number>;

/** The tables and charts of a report before it is printed, charts last, with their names in it. */
export function exportedIn({ tables, charts, labels }: Shown): Exported[] {
  return [...tables, ...charts].map(({ id, title, subtitle, note, table }) => {
    const label = known(labels, id);
    const name = capitalize(nameOf(label)).replace(NBSP, ' ');
    const { shortKey } = label;
    return { id, shortKey, label: name, title, subtitle, note, table, page: null, csv: csvFileOf(table) };
  });
}

/** The same where the pages are known. */
export function onPages(list: readonly Exported[], pages: Pages | undefined): Exported[] {
  return list.map((exported) => ({ ...exported, page: pages?.get(exported.id) ?? null }));
}

/** What files and citations say of the report that they are from. */
export function publicationOf(settings: ReportSettings, edition: Edition): Publication {
  const { key, title, municipality, publisher, period, version, date } = settings;
  const told = edition === 'draft' ? words.draftVersion(version) : version;
  return { key, title, municipality, publisher, period, version: told, date };
}
