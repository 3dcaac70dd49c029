import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures, htmlOf, withReport } from '../support/report.ts';

test('words in another language keep it in the contents', async () => {
  await withReport(join(fixtures, 'cases', 'lang-sound', 'input'), async (folder) => {
    const contents = /<nav[\s\S]*?<\/nav>/.exec(await htmlOf(folder))?.[0];
    expect(contents).toContain('<span class="title">Från <span lang="en">smart city</span> till by</span>');
  });
});
