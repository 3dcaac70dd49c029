import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlOf, withReport } from '../support/report.ts';

test('no title can end the style sheet or a string in it', async () => {
  await withReport(undefined, async (folder) => {
    const path = join(folder, 'content', 'report.yaml');
    const settings = await readFile(path, 'utf8');
    const title = 'A" } </style><script>alert(1)</script> \\ B';
    await writeFile(path, settings.replace('title: Provrapport', `title: '${title}'`));
    const html = await htmlOf(folder);
    expect(html.match(/<\/style/g)).toHaveLength(1);
    expect(html).not.toContain('<script>');
    expect(html).toContain('--report-title: "A\\22  } \\3c /style>\\3c script>alert(1)\\3c /script> \\5c  B"');
  });
});
