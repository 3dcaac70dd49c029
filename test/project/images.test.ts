import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/project/read.ts';
import { withReport } from '../support/report.ts';

/** The pictures of a report whose chapter says `text`, after `fill` has put files into its folder. */
async function imagesOf(text: string, fill: (folder: string) => Promise<unknown>) {
  return withReport(undefined, async (folder) => {
    await mkdir(join(folder, 'content', 'bilder', 'by'), { recursive: true });
    await fill(folder);
    await writeFile(join(folder, 'content', '01-text.md'), `---\ntitle: T\nid: t\nstatus: klar\n---\n\n${text}\n`);
    const project = await readProject(folder, () => undefined);
    return Object.fromEntries(
      [...(project?.images ?? [])].map(([path, bytes]) => [path, bytes && Buffer.from(bytes).toString()]),
    );
  });
}

test('reads the pictures that a chapter names, and knows of the others', async () => {
  const images = await imagesOf('file: bilder/by/torget.jpg', async (folder) => {
    await writeFile(join(folder, 'content', 'bilder', 'by', 'torget.jpg'), 'torg');
    await writeFile(join(folder, 'content', 'bilder', 'annat.png'), 'annat');
    await writeFile(join(folder, 'content', 'utanför.png'), 'utanför');
  });
  expect(images).toEqual({ 'bilder/annat.png': undefined, 'bilder/by/torget.jpg': 'torg' });
});

test('finds a name whose å the system stores as two characters', async () => {
  const images = await imagesOf('file: bilder/ån.jpg'.normalize('NFC'), (folder) =>
    writeFile(join(folder, 'content', 'bilder', 'ån.jpg'.normalize('NFD')), 'vatten'),
  );
  expect(images).toEqual({ ['bilder/ån.jpg'.normalize('NFC')]: 'vatten' });
});

test('follows no symbolic link, to a file or to a folder', async () => {
  const images = await imagesOf('file: bilder/fil.jpg och bilder/mapp/fil.jpg', async (folder) => {
    await mkdir(join(folder, 'hemligt'));
    await writeFile(join(folder, 'hemligt', 'fil.jpg'), 'hemligt');
    await symlink(join(folder, 'hemligt', 'fil.jpg'), join(folder, 'content', 'bilder', 'fil.jpg'));
    await symlink(join(folder, 'hemligt'), join(folder, 'content', 'bilder', 'mapp'));
  });
  expect(images).toEqual({});
});

test('a report without pictures has none', async () => {
  expect(await imagesOf('Text', async () => undefined)).toEqual({});
});
