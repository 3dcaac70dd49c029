/** `npm run pictures`: makes the pictures of README.md from the example report and the program's own answers. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../src/pdf/browser.ts';
import { example } from './example.ts';
import { shoot } from './shoot.ts';
import { prepareViews } from './views.ts';

const pictures = join(example, 'docs', 'pictures');
const folder = await mkdtemp(join(tmpdir(), 'horisont-pictures-'));
const browser = await openBrowser();
try {
  await mkdir(pictures, { recursive: true });
  for (const [name, view] of Object.entries(await prepareViews(folder))) {
    const picture = await shoot(browser, view);
    await writeFile(join(pictures, `${name}.webp`), picture);
    console.log(`docs/pictures/${name}.webp (${Math.round(picture.length / 1000)} kB)`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
