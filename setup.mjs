/**
 * Sets up whatever is missing: the packages, Node 24 among them, and a browser. Runs on Node 20 with nothing installed.
 *
 * A second run only compares files: it starts no process and prints nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

const root = import.meta.dirname;
const packages = join(root, 'node_modules');
const onWindows = process.platform === 'win32';
const ownNode = join(packages, 'node', 'bin', onWindows ? 'node.exe' : 'node');
const nodeCommand = join(packages, '.bin', onWindows ? 'node.cmd' : 'node');
const browserRecord = join(packages, '.cache', 'horisont', 'browser');

try {
  if (!packagesMatch()) installPackages();
  if (!hasOwnNode()) installNode();
  if (!hasBrowser()) prepareBrowser();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Compares npm's own record of what it has installed with the lock file. */
function packagesMatch() {
  const installed = readJson(join(packages, '.package-lock.json'))?.packages;
  if (!installed) return false;
  const { '': _, ...locked } = readJson(join(root, 'package-lock.json')).packages;
  const same = (path) => installed[path]?.version === locked[path]?.version;
  const needed = Object.keys(locked).filter((path) => path in installed || !isOptional(locked[path]));
  return needed.every(same) && Object.keys(installed).every(same);
}

/** npm leaves out packages that are made for other systems. */
function isOptional({ optional, devOptional, peer }) {
  return optional || devOptional || peer;
}

function installPackages() {
  if (onWindows && process.execPath.startsWith(packages + sep)) {
    // Windows cannot replace a program that runs, and npm puts this one before the machine's own.
    throw new Error(
      'Paketen har ändrats. Kör det här en gång i terminalen, inte genom npm / ' +
        'The packages have changed. Run this once in the terminal, not through npm:\n  node setup.mjs',
    );
  }
  say('Hämtar paket', 'Installing packages');
  npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

function hasOwnNode() {
  return existsSync(ownNode) && existsSync(nodeCommand);
}

/** The package `node` gets its program from an install script, which npm skips where it is told to. */
function installNode() {
  say('Hämtar Node 24', 'Installing Node 24');
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  if (!hasOwnNode()) throw new Error(`Node 24 saknas / Node 24 is missing: ${ownNode}`);
}

/** The record holds the path of the browser that opened. */
function hasBrowser() {
  return existsSync(browserRecord) && existsSync(readFileSync(browserRecord, 'utf8'));
}

function prepareBrowser() {
  say('Söker webbläsare', 'Looking for a browser');
  const script = join(root, 'src', 'pdf', 'prepare.ts');
  const { status, stdout } = spawnSync(ownNode, [script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0)
    throw new Error(
      'Ingen webbläsare går att starta: installera Chrome, Chromium eller Edge / ' +
        'No browser can be started: install Chrome, Chromium or Edge.',
    );
  const { name, path } = JSON.parse(stdout);
  mkdirSync(dirname(browserRecord), { recursive: true });
  writeFileSync(browserRecord, path);
  console.log(`${name}: ${path}`);
}

/** npm tells its scripts where it stands itself; without it, or under another package manager, the shell finds it. */
function npm(...options) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && basename(script) === 'npm-cli.js';
  const { status } = isNpm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [script, ...options], {
        cwd: root,
        stdio: 'inherit',
      })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`Misslyckades / Failed: npm ${options.join(' ')}`);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function say(swedish, english) {
  console.log(`${swedish} / ${english} …`);
}
