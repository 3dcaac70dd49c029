/** Starts a browser. Wraps the package `puppeteer-core`, which is loaded with the first browser and not before. */
import type { Browser, Page } from 'puppeteer-core';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';

/** How a browser came to the machine: installed there, carried by an npm package, or downloaded by set-up. */
export type BrowserKind = 'installed' | 'packaged' | 'downloaded';

/** A browser's program file, and what its environment has beyond that of this process. */
export interface Executable {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A started browser. `name` holds its version: `Chromium 156.0.8078.79`. */
export interface StartedBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
  /** Opens an empty page of its own; one that was opened ahead is there at once. */
  readonly newPage: () => Promise<Page>;
  /** Begins to open so many pages for `newPage` to give. */
  readonly openAhead: (count: number) => void;
  /** Ends the browser and removes its temporary profile. */
  readonly close: () => Promise<void>;
}

/** The version of Chromium that `puppeteer-core` is made for. */
export const browserVersion = PUPPETEER_REVISIONS['chrome-headless-shell'];

const startTimeout = 30_000;
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof exitCodes;
const signals = Object.keys(exitCodes) as Signal[]; // an object literal has no other keys

/**
 * Starts a browser with a fresh temporary profile. It ends with this process, also when that is killed.
 *
 * Errors: throws when the program does not start, or does not answer within 30 seconds.
 */
export async function launchBrowser(executable: Executable): Promise<StartedBrowser> {
  for (const signal of signals) process.on(signal, exitOn);
  const release = () => {
    for (const signal of signals) process.off(signal, exitOn);
  };
  try {
    const browser = await launch(executable);
    const product = await browser.version(); // HeadlessChrome/156.0.8078.79
    const opened: Promise<Page>[] = [];
    const ahead: Promise<Page>[] = [];
    const openPage = (): Promise<Page> => {
      const page = browser.newPage();
      opened.push(page);
      return page;
    };
    return {
      kind: executable.kind,
      name: `${executable.name} ${product.slice(product.indexOf('/') + 1)}`,
      path: executable.path,
      newPage: () => ahead.shift() ?? openPage(),
      openAhead: (count) => {
        for (let page = 0; page < count; page++) ahead.push(openPage());
        for (const page of ahead) page.catch(() => undefined); // told where it is taken
      },
      close: async () => {
        await Promise.allSettled(opened); // Puppeteer waits half a minute for a page whose browser is gone
        await browser.close().finally(release);
      },
    };
  } catch (cause) {
    release();
    throw cause;
  }
}

async function launch(executable: Executable): Promise<Browser> {
  const puppeteer = await import('puppeteer-core');
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), startTimeout);
  try {
    return await puppeteer.launch({
      executablePath: executable.path,
      headless: 'shell',
      pipe: true,
      args: argumentsFor(executable),
      env: { ...process.env, ...executable.environment },
      defaultViewport: null,
      protocolTimeout: 0, // a long report prints for minutes
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      signal: patience.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Puppeteer ends its browsers and removes their profiles on `exit`; on SIGTERM alone it would let the build go on. */
function exitOn(signal: Signal): void {
  process.exit(exitCodes[signal]);
}

function argumentsFor({ kind }: Executable): string[] {
  const quiet = ['--disable-gpu', '--disable-quic', '--disable-component-update'];
  // Chromium refuses its sandbox to root; the packaged one is built without the sandbox's own program.
  const isRoot = process.getuid?.() === 0;
  return isRoot || kind === 'packaged' ? [...quiet, '--no-sandbox'] : quiet;
}
