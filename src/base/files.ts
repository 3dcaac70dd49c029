/** All reading from and writing to disk. */
import { randomUUID } from 'node:crypto';
import { type Dirent, existsSync, renameSync, rmSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A file to be written: its absolute path and what it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Reads a file's bytes; undefined where there is no such file, or a folder in its place. Errors: other faults of the disk are thrown. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new Error(`Cannot read ${path}`, { cause });
  }
}

/** Reads a UTF-8 text, without its byte order mark; undefined where there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path);
  return bytes && new TextDecoder('utf-8').decode(bytes);
}

/** Whether a file already holds what it is to hold; not where it cannot be read. */
export async function isWritten({ path, content }: OutputFile): Promise<boolean> {
  const bytes = await readBytes(path).catch(() => undefined); // whoever writes it then tells why it cannot be
  return bytes !== undefined && Buffer.from(content).equals(bytes);
}

/** Whether two paths lead to one file, also by links; not where there is none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch (cause) {
    if (isMissing(cause)) return false;
    throw new Error(`Cannot read ${one} or ${other}`, { cause });
  }
}

/** The names of the files in a folder that end so, in code unit order; none where there is no such folder. */
export async function listFiles(folder: string, ending: string): Promise<string[]> {
  const files = await filesIn(folder, false);
  return files
    .map(({ name }) => name)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * The paths of the files below a folder, from it, with `/`, in code unit order; none where there is no such folder.
 *
 * Symbolic links are no files and are not followed, so nothing outside the folder is found.
 */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const files = await filesIn(folder, true);
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')).sort();
}

async function filesIn(folder: string, recursive: boolean): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true, recursive })).filter((entry) => entry.isFile());
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new Error(`Cannot list ${folder}`, { cause });
  }
}

/**
 * Writes a set of files so that a reader meets either the old set or the new one: everything is first written beside
 * its place, and moved there only when all of it is on the disk. Those that are `outdated` go when the new ones come. Who may
 * read and write a file stays as it was.
 *
 * Errors: throws when the disk refuses; the files that stood there are then as they were.
 */
export async function writeFiles(files: readonly OutputFile[], outdated: readonly string[] = []): Promise<void> {
  const gone = outdated.map((path) => ({ path, content: undefined }));
  const staged = [...files, ...gone].map((file) => ({ ...file, beside: `${file.path}.${randomUUID()}` }));
  const removeLeftovers = () => removeAll(staged.flatMap(({ beside }) => [`${beside}.new`, `${beside}.old`]));
  process.once('exit', removeLeftovers); // a signal ends the process between two of the writes
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(folder, { recursive: true });
    await stageAll(staged);
    replaceAll(staged);
  } catch (cause) {
    throw new Error(`Cannot write ${files.map(({ path }) => path).join(', ')}`, { cause });
  } finally {
    process.off('exit', removeLeftovers);
    removeLeftovers();
  }
}

/** A file on its way: without content it is to go. */
interface Staged {
  readonly path: string;
  readonly content: string | Uint8Array | undefined;
  readonly beside: string;
}

/** So many files are written at a time; more would only wait for each other, also after the process has been ended. */
const writers = 4;

/** Errors: throws when one of the files cannot be written, but only once none is being written any more. */
async function stageAll(files: readonly Staged[]): Promise<void> {
  const waiting = files.values();
  const write = async (): Promise<void> => {
    for (const file of waiting) await stage(file);
  };
  const written = await Promise.allSettled(Array.from({ length: writers }, write));
  const failed = written.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** Lets the same people read and write a file as the one that it is to replace, which is kept beside it. */
async function stage({ path, beside, content }: Staged): Promise<void> {
  const old = await stat(path).catch(ignoreMissing);
  if (old) await copyFile(path, `${beside}.old`).catch(ignoreMissing);
  if (content === undefined) return;
  await writeFile(`${beside}.new`, content, { flush: true });
  if (old) await chmod(`${beside}.new`, old.mode);
}

/** Synchronous, so that nothing of ours runs between two of the moves; undone if one of them fails. */
function replaceAll(staged: readonly Staged[]): void {
  const moved: string[] = [];
  try {
    for (const { path, beside, content } of staged) {
      if (content === undefined) rmSync(path, { force: true });
      else renameSync(`${beside}.new`, path);
      moved.push(path);
    }
  } catch (cause) {
    for (const { path, beside } of staged.filter(({ path }) => moved.includes(path))) {
      if (existsSync(`${beside}.old`)) renameSync(`${beside}.old`, path);
      else rmSync(path, { force: true });
    }
    throw cause;
  }
}

/** The absolute path of a file that the program itself carries, named from the program's root folder. */
export function programFile(...names: string[]): string {
  return join(import.meta.dirname, '..', '..', ...names);
}

function removeAll(paths: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) rmSync(path);
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(cause.code));
}

function ignoreMissing(cause: unknown): undefined {
  if (!isMissing(cause)) throw cause;
}
