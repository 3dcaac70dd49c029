/** A small report that has been built, and what it carries, for tests that need no browser. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../src/commands/build.ts';
import { readCarried } from '../../src/document/carried.ts';
import { pdfOfFiles } from './diff.ts';
import { withReport } from './report.ts';

/** The files of the small report that tests change. */
export const paths = { text: 'content/01-text.md', data: 'data/folkmangd.csv' } as const;

const table = '```table\nid: tab-barn\ntitle: Barn\ndata: folkmangd\nrows: alder\ncolumns: ar\nvalues: antal\n```\n';
const text = `---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\nSe [](#tab-barn).\n\n${table}`;

/** Builds it to `report.html` and `report.pdf` beside its folders, as if found in an archive, and hands over the folder. */
export function withBuilt<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withReport(undefined, async (folder) => {
    await writeFile(join(folder, paths.text), text);
    const out = join(folder, 'output');
    const common = { edition: 'draft', htmlOnly: true, language: 'sv', onStage: () => undefined } as const;
    const { exitCode, text: said } = await build({ folder, out, ...common });
    if (exitCode !== 0) throw new Error(said);
    const html = await readFile(join(out, 'report.html'), 'utf8');
    await writeFile(join(folder, 'report.html'), html);
    await writeFile(join(folder, 'report.pdf'), await pdfOf(html));
    return use(folder);
  });
}

/** Replaces something in a file of the report that stands there. */
export async function edit(folder: string, path: string, from: string, to: string): Promise<void> {
  const before = await readFile(join(folder, path), 'latin1');
  if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
  await writeFile(join(folder, path), before.replace(from, to), 'latin1');
}

/** Replaces something in the CSV files that readers of an HTML file are offered. */
export async function editOffered(folder: string, path: string, from: string, to: string): Promise<void> {
  const html = await readFile(join(folder, path), 'utf8');
  const edited = html.replace(/(href="data:text\/csv[^,]*,)([^"]+)/g, (_, start, packed) => {
    const csv = Buffer.from(packed, 'base64').toString('utf8').replace(from, to);
    return `${start}${Buffer.from(csv).toString('base64')}`;
  });
  if (edited === html) throw new Error(`No file that ${path} offers has ${from}`);
  await writeFile(join(folder, path), edited);
}

/** A PDF that carries what the HTML does. */
function pdfOf(html: string): Promise<Buffer> {
  const carried = readCarried(html);
  if ('fault' in carried) throw new Error(carried.fault);
  return pdfOfFiles(
    carried.files.map(({ name, description, relationship, bytes }) => ({
      ...{ name, description, bytes, type: 'text/plain', elementId: undefined },
      relationship: relationship === 'Data' ? 'Data' : 'Supplement',
    })),
  );
}
