#!/usr/bin/env node
/**
 * Starts `src/cli.ts` on a Node that runs TypeScript: this one if it does, else the one among the program's packages.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const packages = new URL('../node_modules/', import.meta.url);

if (process.features.typescript) {
  module.enableCompileCache(fileURLToPath(new URL('.cache/horisont/compiled/', packages)));
  await import('../src/cli.ts');
} else {
  const ownNode = fileURLToPath(
    new URL(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node', packages),
  );
  if (existsSync(ownNode)) runWith(ownNode);
  else fail();
}

/** @param {string} node */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends SIGINT to both; whoever stops this process alone means the one that does the work.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

function fail() {
  const setup = fileURLToPath(new URL('../setup.mjs', import.meta.url));
  console.error(`Horisont är inte färdiginstallerat. Kör / Horisont is not set up yet. Run:\n  node "${setup}"`);
  process.exitCode = 2;
}
