/** Which files an earlier build wrote for tables that are gone. */
import { z } from 'zod';
import { identifier } from '../base/fields.ts';
import type { ExportFile } from './exported.ts';
import { packageName, pathsOf } from './paths.ts';

/** What is read of an earlier description. */
const packageSchema = z.object({ resources: z.array(z.object({ name: identifier, path: z.string() })) });

/**
 * The paths of files that the earlier tables had and these do not, with the description if there are no tables any more.
 *
 * Only files that this program has written are named: those of the tables that its own description lists. A description that
 * is not there, cannot be read or is of other files names none.
 */
export function outdatedPaths(earlierPackage: string | undefined, files: readonly ExportFile[]): string[] {
  const { data } = packageSchema.safeParse(parse(earlierPackage ?? ''));
  const own = data?.resources.filter(({ name, path }) => pathsOf(name).plain === path) ?? [];
  const kept = new Set(files.map(({ path }) => path));
  const written = own.length > 0 ? [...own.flatMap(({ name }) => Object.values(pathsOf(name))), packageName] : [];
  return written.filter((path) => !kept.has(path));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours: whatever it is, nothing is removed for it
  }
}
