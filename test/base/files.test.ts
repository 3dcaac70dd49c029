import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWritten, listFilesBelow, readText, writeFiles } from '../../src/base/files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horisont-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('writes a set of files and leaves nothing else', async () => {
  await writeFiles([
    { path: join(folder, 'a.html'), content: 'ny' },
    { path: join(folder, 'under', 'b.pdf'), content: new Uint8Array([1, 2]) },
  ]);
  expect(await readdir(folder, { recursive: true })).toEqual(['a.html', 'under', join('under', 'b.pdf')]);
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('ny');
});

test.skipIf(process.platform === 'win32')('lets the same people read and write a file as before', async () => {
  const path = join(folder, 'delad.csv');
  await writeFile(path, 'gammal');
  await chmod(path, 0o664);
  await writeFiles([{ path, content: 'ny' }]);
  expect((await stat(path)).mode & 0o777).toBe(0o664);
  expect(await readFile(path, 'utf8')).toBe('ny');
});

test('leaves the old set whole when one of the files cannot be written', async () => {
  await writeFile(join(folder, 'a.html'), 'gammal');
  await writeFile(join(folder, 'hinder'), '');
  const files = [
    { path: join(folder, 'a.html'), content: 'ny' },
    { path: join(folder, 'hinder', 'b.pdf'), content: 'ny' },
  ];
  await expect(writeFiles(files)).rejects.toThrow('Cannot write');
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('gammal');
  expect((await readdir(folder)).sort()).toEqual(['a.html', 'hinder']);
});

test('leaves the old set whole when a later file cannot take its place', async () => {
  await writeFile(join(folder, 'a.html'), 'gammal');
  await mkdir(join(folder, 'b.pdf', 'full'), { recursive: true });
  const files = ['a.html', 'b.pdf'].map((name) => ({ path: join(folder, name), content: 'ny' }));
  await expect(writeFiles(files)).rejects.toThrow('Cannot write');
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('gammal');
});

test('files that are outdated go with the rest, and stay when one of the others cannot be written', async () => {
  const [old, gone] = [join(folder, 'gammal.csv'), join(folder, 'borta.csv')];
  await writeFile(old, 'gammal');
  await mkdir(join(folder, 'b.pdf', 'full'), { recursive: true });
  await expect(writeFiles([{ path: join(folder, 'b.pdf'), content: 'ny' }], [old, gone])).rejects.toThrow(
    'Cannot write',
  );
  expect(await readFile(old, 'utf8')).toBe('gammal');
  await writeFiles([{ path: join(folder, 'a.html'), content: 'ny' }], [old, gone]);
  expect((await readdir(folder)).sort()).toEqual(['a.html', 'b.pdf']);
});

test('knows whether a file holds what it is to hold', async () => {
  const path = join(folder, 'å.txt');
  await writeFile(path, 'å');
  expect(await isWritten({ path, content: 'å' })).toBe(true);
  expect(await isWritten({ path, content: new TextEncoder().encode('å') })).toBe(true);
  expect(await isWritten({ path, content: 'ä' })).toBe(false);
  expect(await isWritten({ path: join(folder, 'saknas'), content: '' })).toBe(false);
  expect(await isWritten({ path: folder, content: '' })).toBe(false);
});

test('writes many files, and none where one of them cannot be written', async () => {
  const files = Array.from({ length: 50 }, (_, at) => ({ path: join(folder, 'under', `${at}.csv`), content: `${at}` }));
  await writeFile(join(folder, 'hinder'), '');
  await expect(writeFiles([...files, { path: join(folder, 'hinder', 'b.csv'), content: '' }])).rejects.toThrow();
  expect(await readdir(join(folder, 'under'))).toEqual([]);
  await writeFiles(files);
  expect((await readdir(join(folder, 'under'))).length).toBe(50);
});

test('a missing file and a folder in its place are undefined, and a byte order mark is not text', async () => {
  expect(await readText(folder)).toBeUndefined();
  expect(await readText(join(folder, 'saknas.md'))).toBeUndefined();
  await writeFile(join(folder, 'bom.md'), '\ufefftext');
  expect(await readText(join(folder, 'bom.md'))).toBe('text');
});

test('lists files however deep, but follows no symbolic link', async () => {
  const inside = join(folder, 'inne');
  await mkdir(join(inside, 'b', 'c'), { recursive: true });
  for (const path of ['a.txt', join('b', 'c', 'd.txt')]) await writeFile(join(inside, path), '');
  await writeFile(join(folder, 'ute.txt'), '');
  await symlink(folder, join(inside, 'mapp'));
  await symlink(join(folder, 'ute.txt'), join(inside, 'ute.txt'));
  expect(await listFilesBelow(inside)).toEqual(['a.txt', 'b/c/d.txt']);
  expect(await listFilesBelow(join(folder, 'saknas'))).toEqual([]);
});
