/** A process of its own for work that could hang or take the program with it: started, asked within a time, ended whatever it does. */
import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';

/** What ends a process when its memory is used up: itself (`SIGKILL`), or the engine at the end of its heap (`SIGABRT`). */
type MemorySignal = 'SIGKILL' | 'SIGABRT';

/** What is started: its file, what it is told as its first argument, and the flags of Node. */
export interface Work {
  readonly module: string;
  readonly argument: object;
  readonly flags: readonly string[];
}

/** How far one question may go. */
export interface Bounds {
  readonly milliseconds: number;
  readonly memorySignal: MemorySignal;
}

/** A question that ended its process. */
export interface Unanswered {
  readonly is: 'limit';
  readonly reached: 'time' | 'memory' | 'crash';
}

/**
 * Starts a process, which sends one message when it is ready.
 *
 * The environment is left behind, and with it the machine's time zone. Errors: throws when the process does not start.
 */
export async function startProcess({ module, argument, flags }: Work): Promise<ChildProcess> {
  const child = fork(module, [JSON.stringify(argument)], {
    env: { TZ: 'UTC' },
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const code = await Promise.race([once(child, 'message').then(() => undefined), once(child, 'exit')]);
  if (code) throw new Error(`${module} does not start: its process ended with ${code.join(' ')}`);
  return child;
}

/** The next message of a process, after a question; one that does not answer in time is ended. */
export function askWithin<Answer>(
  { milliseconds, memorySignal }: Bounds,
  child: ChildProcess,
  request: Serializable,
): Promise<Answer | Unanswered> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, milliseconds);
    const settle = (answer: Answer | Unanswered): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', ended);
      resolve(answer);
    };
    const ended = (_code: number | null, signal: string | null): void => {
      settle({ is: 'limit', reached: late ? 'time' : signal === memorySignal ? 'memory' : 'crash' });
    };
    child.once('message', settle).once('exit', ended);
    child.send(request, () => {}); // whether it arrives shows in what comes back
  });
}

/** Ends a process, whatever it does. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
