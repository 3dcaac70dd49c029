/** PDFs that carry tables, for tests that need no browser. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Attachment, attachFiles } from '../../src/pdf/attachments.ts';
import { newDraft, openInDraft, replace } from '../../src/pdf/objects/draft.ts';
import { saveDraft } from '../../src/pdf/objects/save.ts';
import { writePdf } from '../pdf/write.ts';

/** A PDF of an empty page, finished as the program does it, with the tables of a folder that a report was built into. */
export async function pdfOfTables(out: string): Promise<Buffer> {
  const folder = join(out, 'tables');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const attachments = await Promise.all(
    names.map(async (name): Promise<Attachment> => {
      const { label, title } = JSON.parse(await readFile(join(folder, name.replace('.csv', '.json')), 'utf8'));
      const bytes = await readFile(join(folder, name));
      return {
        name,
        description: `${label}. ${title}`,
        type: 'text/csv',
        relationship: 'Data',
        bytes,
        elementId: name,
      };
    }),
  );
  return pdfOfFiles(attachments);
}

const page = ['<</Type /Pages /Kids [3 0 R] /Count 1>>', '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 200]>>'];

/** A PDF of an empty page that carries files, as the program finishes it: object streams, a cross-reference stream. */
export function pdfOfFiles(files: readonly Attachment[]): Promise<Buffer> {
  const { draft } = openInDraft(newDraft(), writePdf(['<</Type /Catalog>>', ...page]));
  const { catalog } = attachFiles(draft, files, '2021-05-31T00:00:00Z');
  replace(draft, 1, `<</Type /Catalog /Pages 2 0 R ${catalog}>>`);
  return saveDraft(draft, '/Root 1 0 R');
}
