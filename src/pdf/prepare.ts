/** Makes sure that a browser opens, and prints what it is as JSON: `setup.mjs` runs this once. */
import { openBrowser } from './browser.ts';
import { downloadBrowser } from './downloaded.ts';

const browser = await openBrowser().catch(async (unopened: unknown) => {
  try {
    await downloadBrowser();
  } catch (cause) {
    throw new AggregateError([unopened, cause], 'No browser opens here, and none can be downloaded.');
  }
  return openBrowser('downloaded');
});
const { name, path } = browser;
await browser.close();
process.stdout.write(JSON.stringify({ name, path }));
