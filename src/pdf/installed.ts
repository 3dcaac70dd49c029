/** The browsers that the machine has: where Chrome, Chromium and Edge of the stable channels stand on each system. */
import { existsSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Executable } from './launch.ts';

/** A place where a browser may stand, and the name it is known by. */
export interface BrowserPlace {
  readonly name: string;
  readonly path: string;
}

/** The environment variables that the search reads, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const chrome = 'Google Chrome';
const chromium = 'Chromium';
const edge = 'Microsoft Edge';

/** Headless shells come first: they start and print fastest. */
const commands: readonly (readonly [name: string, command: string])[] = [
  [chromium, 'chromium-headless-shell'],
  [chromium, 'chrome-headless-shell'],
  [chrome, 'google-chrome-stable'],
  [chrome, 'google-chrome'],
  [chromium, 'chromium'],
  [chromium, 'chromium-browser'],
  [edge, 'microsoft-edge-stable'],
  [edge, 'microsoft-edge'],
];

const linuxPlaces: readonly BrowserPlace[] = [
  { name: chrome, path: '/opt/google/chrome/chrome' },
  { name: edge, path: '/opt/microsoft/msedge/msedge' },
  { name: chromium, path: '/snap/bin/chromium' },
];

const macApplications = [chrome, chromium, edge];

const windowsPrograms: readonly (readonly [name: string, ...parts: string[]])[] = [
  [chrome, 'Google', 'Chrome', 'Application', 'chrome.exe'],
  [edge, 'Microsoft', 'Edge', 'Application', 'msedge.exe'],
  [chromium, 'Chromium', 'Application', 'chrome.exe'],
];

const windowsFolders = ['PROGRAMFILES', 'ProgramW6432', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** The browsers that stand on this machine, the one to prefer first; each program file once. */
export function findInstalled(): Executable[] {
  const present = browserPlaces(process.platform, process.env).filter(({ path }) => existsSync(path));
  const files = present.map(({ path }) => realpathSync(path));
  return present
    .filter((_, index) => files.indexOf(files[index] ?? '') === index)
    .map((place) => ({ kind: 'installed', ...place }));
}

/** Where browsers stand by custom on a system, the one to prefer first, whether or not anything is there. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): BrowserPlace[] {
  if (platform === 'win32') return windowsPlaces(environment);
  if (platform === 'darwin') return macPlaces(environment);
  const folders = (environment.PATH ?? '').split(posix.delimiter).filter(posix.isAbsolute);
  const onPath = commands.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: posix.join(folder, command) })),
  );
  return [...onPath, ...linuxPlaces];
}

function macPlaces(environment: Environment): BrowserPlace[] {
  const folders = ['/Applications'];
  if (environment.HOME) folders.push(posix.join(environment.HOME, 'Applications'));
  return macApplications.flatMap((name) =>
    folders.map((folder) => ({ name, path: posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name) })),
  );
}

function windowsPlaces(environment: Environment): BrowserPlace[] {
  const folders = new Set(windowsFolders.flatMap((variable) => environment[variable] ?? []));
  return windowsPrograms.flatMap(([name, ...parts]) =>
    [...folders].map((folder) => ({ name, path: win32.join(folder, ...parts) })),
  );
}
