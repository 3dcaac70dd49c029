/** A database for queries, in a process of its own that starts with the first of them. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Table } from '../table.ts';
import type { Answer, Request } from './exchange.ts';
import { filledColumns } from './fill.ts';
import type { Limits } from './limits.ts';

/** What queries are run in. Limits that are reached, also by a crash, are answers; the next query finds a new process. */
export interface Database {
  readonly limits: Limits;
  /** The tree of the text's statements. Errors: throws when DuckDB does not start. */
  readonly parse: (text: string) => Promise<Answer>;
  /** The answer of a query that reads these tables. Errors: throws when DuckDB does not start. */
  readonly run: (text: string, reads: readonly Table[]) => Promise<Answer>;
  /** Ends the process, whatever it does. */
  readonly close: () => Promise<void>;
}

/** A running process and the tables that it holds. */
interface Running {
  readonly child: ChildProcess;
  readonly filled: Set<string>;
}

/** Makes a database with these limits. */
export function makeDatabase(limits: Limits): Database {
  let running: Running | undefined;
  const ensure = async (): Promise<Running> => {
    if (running) return running;
    const child = await start(limits);
    child.once('exit', () => {
      running = undefined;
    });
    running = { child, filled: new Set() };
    return running;
  };
  const ask = (request: Request, { child }: Running) => askWithin(limits.milliseconds, child, request);
  return {
    limits,
    parse: async (text) => {
      if (text.length > limits.characters) return { is: 'limit', reached: 'length' };
      return ask({ ask: 'parse', text }, await ensure());
    },
    run: async (text, reads) => {
      const current = await ensure();
      for (const table of reads.filter(({ name }) => !current.filled.has(name))) {
        const answer = await ask({ ask: 'fill', table: table.name, columns: filledColumns(table) }, current);
        if (answer.is !== 'filled') return answer;
        current.filled.add(table.name);
      }
      return ask({ ask: 'run', text }, current);
    },
    close: async () => {
      if (!running) return;
      const ended = once(running.child, 'exit');
      running.child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The environment is left behind, and with it the machine's time zone. */
async function start(limits: Limits): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'duckdb.ts'), [JSON.stringify(limits)], {
    env: { TZ: 'UTC' },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const code = await Promise.race([once(child, 'message').then(() => undefined), once(child, 'exit')]);
  if (code) throw new Error(`DuckDB does not start: its process ended with ${code.join(' ')}`);
  return child;
}

function askWithin(milliseconds: number, child: ChildProcess, request: Request): Promise<Answer> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, milliseconds);
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', ended);
      resolve(answer);
    };
    const ended = (_code: number | null, signal: string | null): void => {
      settle({ is: 'limit', reached: late ? 'time' : signal === 'SIGKILL' ? 'memory' : 'crash' });
    };
    child.once('message', settle).once('exit', ended);
    child.send(request, () => {}); // whether it arrives shows in what comes back
  });
}
