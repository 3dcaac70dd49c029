/** Runs every case of `fixtures/cases`: `input` laid over the base report gives what stands in `expected`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { formatProblems } from '../src/commands/problems.ts';
import type { Report } from '../src/compile/report.ts';
import { compileFolder, fixtures, withReport } from './support/report.ts';

const cases = join(fixtures, 'cases');

for (const name of readdirSync(cases)) {
  test(`fixture: ${name.replaceAll('-', ' ')}`, async () => {
    await withReport(join(cases, name, 'input'), async (folder) => {
      const { problems, report } = await compileFolder(folder);
      const expected = (file: string): string => join(cases, name, 'expected', file);
      await expect(formatProblems(problems, 'sv')).toMatchFileSnapshot(expected('problems.txt'));
      if (report && existsSync(expected('text.html'))) {
        await expect(chapterHtml(report)).toMatchFileSnapshot(expected('text.html'));
      }
    });
  });
}

/** The chapters' HTML, a block element on each line. */
function chapterHtml({ chapters }: Report): string {
  const html = chapters.map(({ content }) => toHtml([...content], { allowDangerousHtml: true })).join('\n');
  return `${html.replace(/<svg[\s\S]*?<\/svg>/g, '<svg/>').replace(/(?<!^)<(?=(?:section|h[2-6]|p|table|tr|figure|ul|ol|li|div)\b)/g, '\n<')}\n`;
}
