/** README.md tells the truth: its pictures and pages are there, its commands are understood, and its chapter builds. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCommand, usages } from '../src/cli/usage.ts';
import { compileFolder, example } from './support/report.ts';

const page = readFileSync(join(example, 'README.md'), 'utf8');
const pictures = [...page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }));
const links = [...page.matchAll(/(?<!!)\[[^\]]+\]\((?!https:)([^)#]+)\)/g)].map(([, path = '']) => path);
const commands = [...page.matchAll(/(?:^|`)npx horisont ([^`\n]+)/gm)].map(([, args = '']) => args.split(' '));
const mostBytes = 150_000;

/** Whether a usage has an option, as a word of its own. */
const hasOption = (usage: string, option: string) => usage.split(/[\s[\]|]+/).includes(option);

test('each picture is there, is small and is told in words', () => {
  expect(pictures).toHaveLength(6);
  for (const { alt, path } of pictures) {
    expect(existsSync(join(example, path)), path).toBe(true);
    expect(statSync(join(example, path)).size, path).toBeLessThan(mostBytes);
    expect(alt.length, path).toBeGreaterThan(60);
  }
});

test('no picture is kept that is not shown', () => {
  const kept = readdirSync(join(example, 'docs', 'pictures')).map((name) => `docs/pictures/${name}`);
  expect(kept.sort()).toEqual(pictures.map(({ path }) => path).sort());
});

test('each page that is pointed to is there', () => {
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((path) => !existsSync(join(example, path)))).toEqual([]);
});

test('each command has its name and its options in the usage', () => {
  const named = commands.filter(([name]) => name !== '--help');
  expect(named).toHaveLength(9);
  for (const [name = '', ...args] of named) {
    const usage = isCommand(name) ? usages[name] : '';
    const unknown = args.filter((arg) => arg.startsWith('--') && !hasOption(usage, arg));
    expect({ name, isKnown: usage !== '', unknown }).toEqual({ name, isKnown: true, unknown: [] });
  }
});

test('an option that the program does not have would be seen', () => {
  expect(hasOption(usages.build, '--html-only')).toBe(true);
  expect(hasOption(usages.build, '--html')).toBe(false);
  expect(hasOption(usages.cite, '--final')).toBe(false);
});

test('each script of npm is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/\bnpm run ([a-z:]+)|`(bench:[a-z]+)`/g)].map(([, run, bench]) => run ?? bench ?? '');
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the files that its commands name are there, or made by them', () => {
  const made = ['new.csv', 'omvarldsanalys-2021.pdf', 'skillnader.html'];
  const files = commands.flat().filter((arg) => /\.\w+/.test(arg) && !made.includes(arg));
  expect(files).toEqual(['content/03-befolkning.md:27', 'data/investeringar.csv']);
  expect(files.filter((file) => !existsSync(join(example, file.replace(/:\d+$/, ''))))).toEqual([]);
});

test('its chapter builds with the data of the example', async () => {
  const [, chapter = ''] = /````md\n(.*?)````/s.exec(page) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  try {
    await cp(join(example, 'data'), join(folder, 'data'), { recursive: true });
    await mkdir(join(folder, 'content'));
    await copyFile(join(example, 'content', 'report.yaml'), join(folder, 'content', 'report.yaml'));
    await writeFile(join(folder, 'content', '01-befolkning.md'), chapter);
    const { problems, report } = await compileFolder(folder);
    expect(problems).toEqual([]);
    expect(report?.bindings.map(({ kind }) => kind)).toEqual(['value', 'claim']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
