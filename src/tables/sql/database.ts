/** A database for queries, in a process of its own that starts with the first of them. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { askWithin, endProcess, startProcess } from '../../base/process.ts';
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

const module = join(import.meta.dirname, 'duckdb.ts');

/** Makes a database with these limits. */
export function makeDatabase(limits: Limits): Database {
  let running: Running | undefined;
  const ensure = async (): Promise<Running> => {
    if (running) return running;
    const child = await startProcess({ module, argument: limits, flags: [] });
    child.once('exit', () => {
      running = undefined;
    });
    running = { child, filled: new Set() };
    return running;
  };
  const bounds = { milliseconds: limits.milliseconds, memorySignal: 'SIGKILL' } as const;
  const ask = async (request: Request, { child }: Running): Promise<Answer> => {
    const answer = await askWithin<Answer>(bounds, child, request);
    // What a query that was too large has taken is not charged to the next.
    if (answer.is === 'limit' && running?.child === child) await endProcess(child);
    return answer;
  };
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
      if (running) await endProcess(running.child);
    },
  };
}
