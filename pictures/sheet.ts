/** Pages of a PDF beside each other on a desk. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { drawPages } from '../conformance/draw.ts';
import { toBitmap } from './bitmap.ts';

/** Which pages, counted from 1, and the pixels between two; with none they lie as in an open book. */
export interface Sheet {
  readonly pages: readonly number[];
  readonly gap: number;
}

const scale = 2.5; // finer than the picture, so that small type stays clear

/** Writes a page of HTML that shows pages of a PDF in one row, and their pictures beside it. Errors: throws where a page is missing. */
export async function writeSheet(path: string, pdf: string, { pages, gap }: Sheet): Promise<void> {
  const names: string[] = [];
  let number = 0;
  for await (const page of drawPages(await readFile(pdf), scale)) {
    number++;
    if (!pages.includes(number)) continue;
    const picture = `${path}.${number}.bmp`;
    await writeFile(picture, toBitmap(page));
    names.push(basename(picture));
  }
  if (names.length < pages.length) throw new Error(`${pdf} has ${number} pages, not ${pages.join(', ')}`);
  const images = names.map((name) => `<img src="${name}" alt="">`).join('');
  await writeFile(path, `<!doctype html><style>${styleOf(gap)}</style><body>${images}`);
}

const styleOf = (gap: number) => `
  body { display: flex; align-items: start; gap: ${gap}px; margin: 0; padding: 24px; background: #dfe3e7; }
  img { flex: 1; min-width: 0; box-shadow: 0 1px 2px #1a1d2133, 0 4px 14px #1a1d2126; }
`;
