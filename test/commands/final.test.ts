/** `horisont build --final` from the command line to the pages. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../support/pdf.ts';
import { fixtures, withReport } from '../support/report.ts';

const cli = resolve(import.meta.dirname, '..', '..', 'src', 'cli.ts');

function buildFinal(folder: string): Promise<{ code: number; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [cli, 'build', folder, '--final'], (error, _stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stderr });
    });
  });
}

test('a finished report is printed without a word of drafts', async () => {
  await withReport(join(fixtures, 'final'), async (folder) => {
    expect(await buildFinal(folder)).toEqual({ code: 0, stderr: '' });
    const { pages } = await readPdf(await readFile(join(folder, 'output', 'report.pdf')));
    expect(pages).toHaveLength(3);
    expect(pages.map(({ text }) => text).join('\n')).not.toMatch(/utkast/i);
    expect(pages[1]?.text).toContain('KS 2021/123');
  });
}, 30_000);

test('an unfinished one is refused, and nothing is written', async () => {
  await withReport(undefined, async (folder) => {
    const { code, stderr } = await buildFinal(folder);
    expect(code).toBe(1);
    expect(stderr).toContain('Fel content/01-text.md:5:9 (final-chapter)');
    expect(stderr).toContain('3 fel\n\nInget skrevs. En slutrapport får inte ha något av felen ovan.');
    expect(await readdir(folder)).not.toContain('output');
  });
});
