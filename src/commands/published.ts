/** The tables of a published report: of its PDF, or of the folder that it was built into. */
import { join } from 'node:path';
import { listFiles, readBytes, readText } from '../base/files.ts';
import { isDescription, type PublishedTable, readCaptioned, readDescribed } from '../exports/published.ts';
import { readEmbedded } from '../pdf/embedded.ts';
import { tablesFolder } from './export-report.ts';

/** Why there are no tables: `none` is neither a PDF nor a folder with them, `table` one whose file cannot be read. */
export interface Unreadable {
  readonly fault: 'none' | 'foreign' | 'encrypted' | 'damaged' | 'empty' | 'table';
  /** The path that was given, or of the file at fault. */
  readonly about: string;
}

/** The tables in the order of their ids in a folder, of their files in a PDF. */
export type Published = { readonly tables: readonly PublishedTable[] } | Unreadable;

const ending = '.csv';

/**
 * Reads the tables of a PDF, or of a folder: that of the report or that of its tables.
 *
 * Files that the program has not written are no tables. Errors: in the outcome; a disk that refuses is thrown.
 */
export async function readPublished(path: string): Promise<Published> {
  const bytes = await readBytes(path);
  if (bytes) return readPdf(path, bytes);
  const below = await readFolder(join(path, tablesFolder));
  return below ?? (await readFolder(path)) ?? { fault: 'none', about: path };
}

function readPdf(path: string, bytes: Uint8Array): Published {
  const embedded = readEmbedded(bytes);
  if ('fault' in embedded) return { fault: embedded.fault, about: path };
  const files = embedded.files.filter(({ name, relationship }) => relationship === 'Data' && name.endsWith(ending));
  if (files.length === 0) return { fault: 'empty', about: path };
  const read = files.map(({ name, description, bytes: csv }) => {
    return { name, table: readCaptioned(name.slice(0, -ending.length), csv, description) };
  });
  return collect(read, path);
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
  return { tables: read.flatMap(({ table }) => table ?? []) };
}
