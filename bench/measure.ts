/** Runs a whole process and measures it. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { type PeakMemory, watchMemory } from './memory.ts';

/** A process that has ended: its wall-clock time, its peak memory where that can be read, and what it printed. */
export interface Measured {
  readonly seconds: number;
  readonly memory: PeakMemory | undefined;
  readonly output: string;
}

/**
 * Runs this Node with arguments, from its start to its end.
 *
 * Errors: throws when it does not end with the exit code that is expected, with what it complained of.
 */
export async function measure(args: readonly string[], environment = process.env, expected = 0): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = watchMemory(child.pid ?? 0);
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve));
  const [code, output, complaints] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const seconds = (performance.now() - started) / 1000;
  const memory = stop();
  if (code !== expected) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${complaints}`);
  return { seconds, memory, output };
}

/** The middle of a list of numbers; the mean of the two in the middle where their count is even. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
