/** What the pictures of README.md show. */
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyExample, example, falseClaim, laterProposal } from './example.ts';
import { runHorisont } from './horisont.ts';
import { writeSheet } from './sheet.ts';
import type { View } from './shoot.ts';
import { terminalHtml } from './terminal.ts';

/** What is to be seen, by the picture's name. */
export type Views = Readonly<Record<string, View>>;

/** Builds the example and copies of it into a folder, and tells what is to be seen of them. Errors: throws where one does not build. */
export async function prepareViews(folder: string): Promise<Views> {
  const built = join(folder, 'example');
  runHorisont(example, ['build', '--out', built]);
  const pdf = join(built, 'report.pdf');
  return {
    ...(await prepareSheets(folder, pdf)),
    ...(await prepareError(join(folder, 'contradicted'))),
    ...viewDraft(join(built, 'report.html')),
    ...(await prepareDifferences(join(folder, 'later'), pdf)),
  };
}

async function prepareSheets(folder: string, pdf: string): Promise<Views> {
  const [pages, spread] = [join(folder, 'pages.html'), join(folder, 'spread.html')];
  await writeSheet(pages, pdf, { pages: [1, 8, 10, 18], gap: 20 });
  await writeSheet(spread, pdf, { pages: [14, 15], gap: 0 });
  const size = { width: 1000, sharpness: 1.6 };
  return { pages: { file: pages, ...size }, spread: { file: spread, ...size } };
}

async function prepareError(folder: string): Promise<Views> {
  await copyExample(folder, falseClaim);
  const file = join(folder, 'error.html');
  await writeFile(file, terminalHtml('npx horisont build', runHorisont(folder, ['build'], 1)));
  return { error: { file, width: 960, sharpness: 1.6 } };
}

function viewDraft(file: string): Views {
  const number = { at: 'sa-vaxer-kommunen', pressed: '.heading:has(#sa-vaxer-kommunen) ~ p .claim' };
  const table = { at: 'tab-investeringar', pressed: '#tab-investeringar summary' };
  return {
    draft: { file, ...number, width: 1280, height: 860, sharpness: 1.25 },
    table: { file, ...table, width: 840, height: 600, sharpness: 1.6 },
  };
}

async function prepareDifferences(folder: string, pdf: string): Promise<Views> {
  await copyExample(folder, laterProposal);
  await copyFile(pdf, join(folder, 'omvarldsanalys-2021.pdf'));
  runHorisont(folder, ['build', '--html-only']);
  const file = join(folder, 'skillnader.html');
  runHorisont(folder, ['diff', 'omvarldsanalys-2021.pdf', 'output', '--format', 'html', '--out', file]);
  return { differences: { file, width: 1000, sharpness: 1.3 } };
}
