/** The copies of the example of which pictures are made. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyExample, falseClaim, laterProposal } from '../../pictures/example.ts';
import { compileFolder } from '../support/report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horisont-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the false claim is the only fault of its copy', async () => {
  await copyExample(folder, falseClaim);
  const { problems } = await compileFolder(folder);
  expect(problems.map(({ rule, place }) => [rule, place.source.path])).toEqual([['claim-false', falseClaim.file]]);
});

test('the later proposal contradicts no sentence of the report', async () => {
  await copyExample(folder, laterProposal);
  expect((await compileFolder(folder)).problems).toEqual([]);
});

test('words that the example no longer has are told', async () => {
  const gone = { ...falseClaim, from: ':claim[12 procent]' };
  await expect(copyExample(folder, gone)).rejects.toThrow('content/03-befolkning.md no longer says :claim[12 procent]');
});
