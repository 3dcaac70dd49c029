/** What must be told of a table so that what was quoted from it can be found and proved. */
import { words } from '../base/locale.ts';
import { citeTable } from './citation.ts';
import { captionOf, type Exported, type Publication } from './exported.ts';

/** One thing and what it is. */
export type ReferenceEntry = readonly [item: string, value: string];

/** Tells how a table is cited, and where it is from. */
export function referenceOf(exported: Exported, publication: Publication): ReferenceEntry[] {
  const { title, municipality, publisher, period, version, date } = publication;
  return [
    [words.files.citation, citeTable(exported, publication).text],
    [words.files.title, captionOf(exported)],
    [words.shortKey, exported.shortKey],
    [words.source, exported.table.source],
    [words.files.report, `${title}, ${municipality}`],
    [words.publisher, publisher],
    [words.period, period],
    [words.version, version],
    [words.date, date],
    [words.files.file, `${exported.id}.csv`],
    [words.files.checksum, exported.csv.sha256],
  ];
}
