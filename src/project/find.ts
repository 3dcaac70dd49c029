/** The folder of the report that a file belongs to. */
import { dirname, join } from 'node:path';
import { readBytes } from '../base/files.ts';

/** The nearest folder, from this one upwards, that holds `content/report.yaml`; undefined where none does. Paths are absolute. */
export async function findProject(folder: string): Promise<string | undefined> {
  if (await readBytes(join(folder, 'content', 'report.yaml'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findProject(above);
}
