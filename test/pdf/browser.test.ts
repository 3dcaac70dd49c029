import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { findDownloaded } from '../../src/pdf/downloaded.ts';

/** A folder with a command of a browser's name that cannot start, first on PATH, as some distributions leave one. */
async function brokenBrowser(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  const path = join(folder, 'chromium-headless-shell');
  await writeFile(path, '#!/bin/sh\necho "install the snap" >&2\nexit 1\n');
  await chmod(path, 0o755);
  vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  return path;
}

test('says which browser it opened', async () => {
  const browser = await openBrowser();
  onTestFinished(browser.close);
  expect(browser.name).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)? \d+(\.\d+){3}$/);
  expect(browser.path).not.toBe('');
});

test.skipIf(process.platform !== 'linux')('passes over a browser that does not start, and says so', async () => {
  const broken = await brokenBrowser();
  const browser = await openBrowser();
  onTestFinished(browser.close);
  expect(browser.path).not.toBe(broken);
  expect(browser.passedOver[0]?.path).toBe(broken);
  expect(browser.passedOver[0]?.reason).not.toBe('');
});

test.skipIf(await findDownloaded())('names the kind that is missing', async () => {
  await expect(openBrowser('downloaded')).rejects.toThrow(
    'No browser of the kind downloaded starts on this machine; run "node setup.mjs".',
  );
});

test('closes only when the pages that it is opening are open, as they would keep the program waiting', async () => {
  const browser = await openBrowser();
  browser.openAhead(1);
  const closing = browser.close();
  await expect(browser.newPage()).resolves.toBeDefined();
  await closing;
});

test.skipIf(process.platform === 'win32')('leaves no profile behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  const browser = await openBrowser();
  expect(await readdir(folder)).toHaveLength(1);
  await browser.close();
  expect(await readdir(folder)).toEqual([]);
});
