/** The browser that Puppeteer downloads for itself. Wraps the package `@puppeteer/browsers`. */
import { existsSync } from 'node:fs';
import { browserCache } from './cache.ts';
import { browserVersion, type Executable } from './launch.ts';

/** The browser that {@link downloadBrowser} has left; undefined where it never ran. */
export async function findDownloaded(): Promise<Executable | undefined> {
  const { Browser, computeExecutablePath } = await import('@puppeteer/browsers');
  const path = computeExecutablePath({
    cacheDir: browserCache,
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId: browserVersion,
  });
  return existsSync(path) ? { kind: 'downloaded', name: 'Chromium', path } : undefined;
}

/**
 * Downloads the browser from Google's Chrome for Testing. Only for set-up: a build never uses the network.
 *
 * Errors: throws when the network or the disk refuses.
 */
export async function downloadBrowser(): Promise<void> {
  const { Browser, install } = await import('@puppeteer/browsers');
  await install({ cacheDir: browserCache, browser: Browser.CHROMEHEADLESSSHELL, buildId: browserVersion });
}
