/** What is known of a table from the files of a report that was published. */
import { z } from 'zod';
import type { PrintedTable } from '../tables/print/printed.ts';
import { readCsv } from './read-csv.ts';

/** A table or chart. `label` is its name in that edition: `Tabell 3`; `rowHeads` is undefined where no file tells it. */
export interface PublishedTable {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly rowHeads: number | undefined;
  /** Whether unit, notes and source are known, which only the JSON tells. */
  readonly isDescribed: boolean;
  readonly table: PrintedTable;
}

/** What is read of a table's JSON. */
const describedSchema = z.object({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  unit: z.string(),
  source: z.string(),
  notes: z.array(z.string()),
  columns: z.array(z.object({ head: z.boolean() })),
});

/** A table from its CSV and what stands above it: `Tabell 3. Folkmängd`. Errors: undefined where the CSV cannot be read. */
export function readCaptioned(id: string, csv: Uint8Array, caption: string): PublishedTable | undefined {
  const table = readCsv(csv);
  const [, label = '', title = caption] = /^(\S+\s\S+)\. (.*)$/s.exec(caption) ?? [];
  return table && { id, label, title, rowHeads: undefined, isDescribed: false, table };
}

/** Whether a text is the JSON that the program writes of the table with that id. */
export function isDescription(id: string, json: string | undefined): json is string {
  return parseDescription(json)?.id === id;
}

/** A table from its CSV and its JSON. Errors: undefined where one of them cannot be read. */
export function readDescribed(csv: Uint8Array, json: string): PublishedTable | undefined {
  const described = parseDescription(json);
  const cells = readCsv(csv);
  if (!described || !cells) return undefined;
  const { id, label, title, columns, unit, source, notes } = described;
  const rowHeads = columns.filter(({ head }) => head).length;
  return { id, label, title, rowHeads, isDescribed: true, table: { ...cells, unit, source, notes } };
}

function parseDescription(json: string | undefined) {
  try {
    return describedSchema.safeParse(JSON.parse(json ?? '')).data;
  } catch {
    return undefined; // some other file
  }
}
