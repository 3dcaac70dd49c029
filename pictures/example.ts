/** Copies of the example report in which something is changed, as a picture needs it. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words of one file and what stands in their place. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The example report's folder. */
export const example = join(import.meta.dirname, '..');

/** A sentence that the report's own table contradicts. */
export const falseClaim: Edit = {
  file: 'content/03-befolkning.md',
  from: ':claim[7,7 procent]',
  to: ':claim[7,9 procent]',
};

/** A later proposal, with larger investments in three of the years. */
export const laterProposal: Edit = { file: 'data/investeringar.csv', from: ';23;26;30;35', to: ';23;27;32;37' };

/** Copies the example with an edit. Errors: throws when the example no longer has the words. */
export async function copyExample(folder: string, { file, from, to }: Edit): Promise<void> {
  for (const part of ['content', 'data']) await cp(join(example, part), join(folder, part), { recursive: true });
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} no longer says ${from}`);
  await writeFile(path, text.replace(from, to));
}
