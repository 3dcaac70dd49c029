/** The data file of a report that is to be replaced, and what is to stand in its place. */
import { dirname, join, relative, sep } from 'node:path';
import { isSameFile, readBytes } from '../base/files.ts';
import { findProject } from '../project/find.ts';
import type { Project } from '../project/read.ts';
import type { Resource } from '../project/resource.ts';

/** Absolute paths: the file, the new one, and where the caller stands. */
export interface Asked {
  readonly file: string;
  readonly by: string;
  readonly from: string;
}

/** The file's path from the folder `data`, the tables described as standing in it, and the new bytes. */
export interface Replacement {
  readonly path: string;
  readonly resources: readonly Resource[];
  readonly bytes: Uint8Array;
}

/** Why there is nothing to compare, and what that is about. */
export interface Misasked {
  readonly fault: 'outside' | 'undeclared' | 'missing' | 'same';
  readonly about: string;
}

/** The folder of the report: the nearest above the file, else above where the caller stands; undefined where there is none. */
export async function folderOf({ file, from }: Asked): Promise<string | undefined> {
  return (await findProject(dirname(file))) ?? (await findProject(from));
}

/** Finds the file in the report, and reads the new one. */
export async function findReplacement(
  folder: string,
  { data }: Project,
  { file, by }: Asked,
): Promise<Replacement | Misasked> {
  const path = relative(join(folder, 'data'), file).split(sep).join('/');
  const resources = data?.resources.filter((resource) => resource.path === path) ?? [];
  if (path === '..' || path.startsWith('../')) return { fault: 'outside', about: file };
  if (resources.length === 0) return { fault: 'undeclared', about: `data/${path}` };
  if (await isSameFile(file, by)) return { fault: 'same', about: by };
  const bytes = await readBytes(by);
  return bytes ? { path, resources, bytes } : { fault: 'missing', about: by };
}
