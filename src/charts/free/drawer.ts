/** What free charts are drawn in: a process of its own that starts with the first of them and may do next to nothing. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { askWithin, endProcess, startProcess } from '../../base/process.ts';
import type { Answer, Request } from './exchange.ts';
import type { Limits } from './limits.ts';

/** Draws specifications. Limits that are reached, also by a crash, are answers; the next chart finds a new process. */
export interface Drawer {
  /** Errors: throws when the process does not start. */
  readonly draw: (request: Request) => Promise<Answer>;
  /** Ends the process, whatever it does. */
  readonly close: () => Promise<void>;
}

const module = join(import.meta.dirname, 'serve.ts');

/** Makes a drawer with these limits. Its process may read files, for the fonts, but neither write nor start others. */
export function makeDrawer({ milliseconds, heap }: Limits): Drawer {
  const flags = ['--permission', '--allow-fs-read=*', `--max-old-space-size=${heap}`];
  let running: ChildProcess | undefined;
  const ensure = async (): Promise<ChildProcess> => {
    if (running) return running;
    const child = await startProcess({ module, argument: {}, flags });
    child.once('exit', () => {
      running = undefined;
    });
    running = child;
    return child;
  };
  return {
    draw: async (request) => askWithin<Answer>({ milliseconds, memorySignal: 'SIGABRT' }, await ensure(), request),
    close: async () => {
      if (running) await endProcess(running);
    },
  };
}
