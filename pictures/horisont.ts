/** Runs a command of the program as its user does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', 'bin', 'horisont.js');

/** What the terminal shows of a command in a folder. Errors: throws when it does not end with the exit code that is expected. */
export function runHorisont(folder: string, args: readonly string[], expected = 0): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  const shown = stdout + stderr;
  if (status !== expected) throw new Error(`horisont ${args.join(' ')} ended with ${status}:\n${shown}`);
  return shown.trimEnd();
}
