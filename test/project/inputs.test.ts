/** Which files a report is made from, and what tells two states of them apart. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/base/checksum.ts';
import { checksumOfInputs, type Input, inputsOf } from '../../src/project/inputs.ts';
import { readProject } from '../../src/project/read.ts';
import { example, withReport } from '../support/report.ts';

async function inputsIn(folder: string): Promise<readonly Input[]> {
  const project = await readProject(folder, ({ rule }) => expect.unreachable(rule));
  return project?.inputs ?? [];
}

test('all files of the example are inputs, each by the checksum of its bytes', async () => {
  const inputs = await inputsIn(example);
  const paths = inputs.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
  for (const path of [
    'content/report.yaml',
    'content/references.yaml',
    'content/glossary.yaml',
    'data/nyckeltal.yaml',
  ]) {
    expect(paths).toContain(path);
  }
  for (const { path, sha256 } of inputs) expect(sha256, path).toBe(checksumOf(await readFile(join(example, path))));
});

test('a byte order mark is part of a text', async () => {
  await withReport(undefined, async (folder) => {
    const path = join(folder, 'content', 'report.yaml');
    const before = await inputsIn(folder);
    await writeFile(path, `\ufeff${await readFile(path, 'utf8')}`);
    const after = await inputsIn(folder);
    expect(after.filter(({ sha256 }, at) => sha256 !== before[at]?.sha256).map((one) => one.path)).toEqual([
      'content/report.yaml',
    ]);
    expect(checksumOfInputs(after)).not.toBe(checksumOfInputs(before));
  });
});

test('a picture counts where a chapter names it', () => {
  const images = new Map([
    ['bilder/b.png', new Uint8Array([1])],
    ['bilder/a.png', undefined],
  ]);
  const paths = inputsOf([undefined], new Map([['a.csv', new Uint8Array()]]), images).map(({ path }) => path);
  expect(paths).toEqual(['content/bilder/b.png', 'data/a.csv']);
});
