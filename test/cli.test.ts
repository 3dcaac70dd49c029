import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixtures, withReport } from './support/report.ts';

const cli = resolve(import.meta.dirname, '..', 'src', 'cli.ts');

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function horisont(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('builds HTML alone, says what it did and exits with 0', async () => {
  await withReport(undefined, async (folder) => {
    const { code, stdout, stderr } = await horisont('build', folder, '--html-only');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 kapitel, 0 tabeller, 0 diagram, 1 bundna tal');
    expect(await readdir(join(folder, 'output'))).toEqual(['accessibility.html', 'manifest.json', 'report.html']);
  });
});

test('the same report gives the same bytes', async () => {
  await withReport(undefined, async (folder) => {
    await horisont('build', folder, '--html-only', '--out', join(folder, 'a'));
    await horisont('build', folder, '--html-only', '--out', join(folder, 'b'));
    const [a, b] = await Promise.all(['a', 'b'].map((name) => readFile(join(folder, name, 'report.html'), 'utf8')));
    expect(a).toBe(b);
  });
});

test('an author’s fault exits with 1, in the language asked for, and leaves the old report whole', async () => {
  await withReport(undefined, async (folder) => {
    await mkdir(join(folder, 'output'));
    await writeFile(join(folder, 'output', 'report.html'), 'gammal');
    await rm(join(folder, 'data', 'folkmangd.csv'));
    const { code, stdout, stderr } = await horisont('build', folder, '--html-only', '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Error data/datapackage.json:');
    expect(stderr).toContain('1 error');
    expect(stderr).toContain('Nothing was written.');
    expect(await readFile(join(folder, 'output', 'report.html'), 'utf8')).toBe('gammal');
  });
});

test('says plainly that a report cannot be saved where there is a file, or a folder of its name', async () => {
  await withReport(undefined, async (folder) => {
    const out = join(folder, 'hinder');
    await writeFile(out, '');
    const { code, stdout, stderr } = await horisont('build', folder, '--html-only', '--out', out);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `Rapporten kan inte sparas i ${out} (EEXIST).\nDär finns en fil, inte en mapp. Ange en annan mapp med --out.\n`,
    );
    await mkdir(join(folder, 'output', 'report.html', 'gammal'), { recursive: true });
    const second = await horisont('build', folder, '--html-only', '--lang', 'en');
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('There is a folder of the same name as one of the files.');
    expect(await readdir(join(folder, 'output'))).toEqual(['report.html']);
  });
});

test('a fault of the program or the machine exits with 2 and tells its cause', async () => {
  await withReport(undefined, async (folder) => {
    const chapter = join(folder, 'content', '01-text.md');
    await rm(chapter);
    await symlink(chapter, chapter);
    await writeFile(join(folder, 'content', 'report.yaml'), 'chapters: [01-text.md]\n', { flag: 'a' });
    const { code, stderr } = await horisont('build', folder, '--html-only');
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot read');
    expect(stderr).toContain('ELOOP');
  });
});

test.each([[[]], [['bygg']], [['build', '--pdf']], [['build', '--lang', 'de']], [['build', 'a', 'b']]])(
  'shows how it is called for %j',
  async (args) => {
    const { code, stderr } = await horisont(...args);
    expect(code).toBe(1);
    expect(stderr).toContain('horisont build');
  },
);

test('a file of a table that is as it was stays untouched, and one that was changed is mended', async () => {
  await withReport(join(fixtures, 'cases', 'titles', 'input'), async (folder) => {
    const [same, changed] = ['tab-barn.xlsx', 'tab-barn.csv'].map((name) => join(folder, 'output', 'tables', name));
    await horisont('build', folder, '--html-only');
    const [before, right] = [await stat(same ?? ''), await readFile(changed ?? '', 'utf8')];
    await writeFile(changed ?? '', 'fel');
    await horisont('build', folder, '--html-only');
    expect((await stat(same ?? '')).mtimeMs).toBe(before.mtimeMs);
    expect(await readFile(changed ?? '', 'utf8')).toBe(right);
  });
});

test('files of a table go when it does, and others stay', async () => {
  await withReport(join(fixtures, 'cases', 'titles', 'input'), async (folder) => {
    const [tables, chapter] = [join(folder, 'output', 'tables'), join(folder, 'content', '01-text.md')];
    await horisont('build', folder, '--html-only');
    await writeFile(join(tables, 'egen.csv'), 'egen');
    expect(await readdir(tables)).toContain('tab-barn.xlsx');
    await writeFile(chapter, (await readFile(chapter, 'utf8')).replaceAll('tab-barn', 'tab-unga'));
    await horisont('build', folder, '--html-only');
    const names = await readdir(tables, { recursive: true });
    expect(names.filter((name) => name.includes('tab-barn'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['tab-unga.xlsx', join('plain', 'tab-unga.csv'), 'egen.csv']));
  });
});

test('what a new file would break is an answer, on standard output with exit code 1', async () => {
  await withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    const by = join(folder, 'ny.csv');
    await writeFile(by, 'Ålder;2018;2019\n5-9;2 435;2 434\n', 'latin1');
    const { code, stdout, stderr } = await horisont('impact', file, '--with', by, '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      breaks: true,
      values: [{ place: 'content/01-text.md:8:17', after: null }],
    });
  });
});

test('refuses a SOURCE_DATE_EPOCH that is no time, and writes nothing', async () => {
  await withReport(undefined, async (folder) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '31 maj');
    const { code, stderr } = await horisont('build', folder, '--html-only');
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(stderr).toContain('SOURCE_DATE_EPOCH ska vara hela sekunder');
    expect(await readdir(folder)).not.toContain('output');
  });
});
