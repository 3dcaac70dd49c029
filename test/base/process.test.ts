import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askWithin, endProcess, startProcess } from '../../src/base/process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'horisont-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bounds = { milliseconds: 10_000, memorySignal: 'SIGABRT' } as const;

/** Starts a process of this text, which answers with the value of each text that it is sent. */
async function start(text: string) {
  const module = join(folder, 'work.mjs');
  await writeFile(module, text);
  return startProcess({ module, argument: { greeting: 'hej' }, flags: [] });
}

const answering = `
process.on('message', (request) => process.send(eval(request)));
process.send('ready');
`;

test('a process is told its argument, answers, and sees nothing of the environment', async () => {
  const child = await start(answering);
  expect(await askWithin(bounds, child, 'JSON.parse(process.argv[2]).greeting')).toBe('hej');
  expect(
    await askWithin(bounds, child, 'Object.keys(process.env).filter((key) => /^(PATH|HOME)$/.test(key)).length'),
  ).toBe(0);
  expect(await askWithin(bounds, child, 'process.env.TZ')).toBe('UTC');
  await endProcess(child);
  expect(child.signalCode).toBe('SIGKILL');
});

test.each([
  ['a loop', 'for (;;);', 'time'],
  ['an abort', 'process.abort()', 'memory'],
  ['an exit', 'process.exit(3)', 'crash'],
])('%s is an answer', async (_name, request, reached) => {
  const child = await start(answering);
  expect(await askWithin({ ...bounds, milliseconds: 2000 }, child, request)).toEqual({ is: 'limit', reached });
});

test('a process that ends before it is ready is a fault of the program', async () => {
  await expect(start('process.exit(3)')).rejects.toThrow('work.mjs does not start: its process ended with 3');
});
