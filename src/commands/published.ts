/** The tables of a published report: of its PDF or HTML, or of the folder that it was built into. */
import { join } from 'node:path';
import { listFiles, readBytes, readText } from '../base/files.ts';
import { readCarried } from '../document/carried.ts';
import { tablesFolder } from '../exports/paths.ts';
import { isDescription, type PublishedTable, readCaptioned, readDescribed } from '../exports/published.ts';
import { type Embedded, type EmbeddedFile, readEmbedded } from '../pdf/embedded.ts';

/** Why there are no tables: `none` is neither a file nor a folder with them, `foreign` neither PDF nor HTML, `table` one whose file cannot be read. */
export interface Unreadable {
  readonly fault: 'none' | 'foreign' | 'encrypted' | 'damaged' | 'empty' | 'table';
  /** The path that was given, or of the file at fault. */
  readonly about: string;
}

/** The tables in the order of their names in the report, `Tabell 2` before `Tabell 10`. */
export type Published = { readonly tables: readonly PublishedTable[] } | Unreadable;

const ending = '.csv';

const byNumber = new Intl.Collator('sv', { numeric: true });

/**
 * Reads the tables of a PDF or HTML file, or of a folder: that of the report or that of its tables.
 *
 * Files that the program has not written are no tables. Errors: in the outcome; a disk that refuses is thrown.
 */
export async function readPublished(path: string): Promise<Published> {
  const bytes = await readBytes(path);
  if (bytes) return readFile(path, bytes);
  const below = await readFolder(join(path, tablesFolder));
  return below ?? (await readFolder(path)) ?? { fault: 'none', about: path };
}

/** The files that a published report carries, PDF or HTML. Errors: those of `readEmbedded` and `readCarried`; none throws. */
export function readReport(bytes: Uint8Array): Embedded {
  const embedded = readEmbedded(bytes);
  const isPdf = !('fault' in embedded) || embedded.fault !== 'foreign';
  return isPdf ? embedded : readCarried(Buffer.from(bytes).toString('utf8'));
}

/** The tables among the files that a report carries; `path` is that of the report. */
export function readTables(path: string, files: readonly EmbeddedFile[]): Published {
  const data = files.filter(({ name, relationship }) => relationship === 'Data' && name.endsWith(ending));
  const read = data.map(({ name, description, bytes: csv }) => {
    return { name, table: readCaptioned(name.slice(0, -ending.length), csv, description) };
  });
  return collect(read, path);
}

function readFile(path: string, bytes: Uint8Array): Published {
  const carried = readReport(bytes);
  if ('fault' in carried) return { fault: carried.fault, about: path };
  const read = readTables(path, carried.files);
  return 'tables' in read && read.tables.length === 0 ? { fault: 'empty', about: path } : read;
}

/** Undefined where the folder has no tables. */
async function readFolder(folder: string): Promise<Published | undefined> {
  const names = await listFiles(folder, ending);
  const found = await Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -ending.length);
      return { name, id, json: await readText(join(folder, `${id}.json`)) };
    }),
  );
  const own = found.flatMap(({ name, id, json }) => (isDescription(id, json) ? [{ name, json }] : []));
  if (own.length === 0) return undefined;
  const read = await Promise.all(
    own.map(async ({ name, json }) => {
      const csv = await readBytes(join(folder, name));
      return { name, table: csv && readDescribed(csv, json) };
    }),
  );
  return collect(read, folder);
}

function collect(
  read: readonly { readonly name: string; readonly table: PublishedTable | undefined }[],
  within: string,
): Published {
  const bad = read.find(({ table }) => !table);
  if (bad) return { fault: 'table', about: `${within}: ${bad.name}` };
  const tables = read.flatMap(({ table }) => table ?? []);
  return { tables: tables.toSorted((one, other) => byNumber.compare(one.label, other.label)) };
}
