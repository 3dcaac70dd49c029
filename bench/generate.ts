/** Writes a synthetic report of a given size, to be measured with. */
import { join } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import { composeReport } from './chapters.ts';
import type { Random } from './random.ts';

/**
 * Writes the folder of a report that compiles without problems: `content/` and `data/`.
 *
 * `pages` is about what its PDF has. The same series of chance gives the same bytes.
 */
export async function generateReport(folder: string, pages: number, random: Random): Promise<void> {
  await writeFiles(composeReport(pages, random).map(([path, content]) => ({ path: join(folder, path), content })));
}
