/**
 * The process in which DuckDB runs, locked in, for as long as its parent lives. Wraps the package `@duckdb/node-api`.
 *
 * A process of its own, because a query can take the whole process with it: texts that grow go past the memory limit by
 * gigabytes, `length(range(1000000000))` cannot be interrupted, and a name of 49 000 parts overflows the stack.
 */
import {
  BIGINT,
  DATE,
  DECIMAL,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import type { Value } from '../table.ts';
import type { Answer, FilledColumn, FilledType, Request, ResultColumn } from './exchange.ts';
import type { Limits } from './limits.ts';

/** Rows are handed over in DuckDB's own portions. */
const portion = 2048;

/** Digits of the decimal numbers that tables are filled with: as many as a number holds exactly. */
const width = 15;

await serve(JSON.parse(process.argv[2] ?? ''));

/** Answers one request after the other. */
async function serve(limits: Limits): Promise<void> {
  process.on('disconnect', end);
  setInterval(() => {
    if (process.memoryUsage.rss() > 2 * limits.bytes) end();
  }, 20);
  const connection = await open(limits);
  process.on('message', async (request: Request) => {
    process.send?.(await answer(connection, request, limits).catch(faultOf));
  });
  process.send?.('ready');
}

/** Not `exit`, which would wait for the query. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** One thread and rows kept in order, so that the same data give the same answer. */
async function open({ bytes }: Limits): Promise<DuckDBConnection> {
  const database = await DuckDBInstance.create(':memory:', {
    threads: '1',
    preserve_insertion_order: 'true',
    memory_limit: `${bytes}B`,
    temp_directory: '',
    enable_external_access: 'false',
    autoload_known_extensions: 'false',
    autoinstall_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    errors_as_json: 'true',
    lock_configuration: 'true',
  });
  return database.connect();
}

async function answer(connection: DuckDBConnection, request: Request, { rows }: Limits): Promise<Answer> {
  switch (request.ask) {
    case 'parse': {
      const tree = await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [request.text]);
      return { is: 'tree', tree: String(tree.getRowsJson()[0]?.[0]) };
    }
    case 'fill':
      await fill(connection, request.table, request.columns);
      return { is: 'filled' };
    case 'run':
      return run(connection, request.text, rows);
  }
}

function faultOf(cause: unknown): Answer {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.includes('"Out of Memory"') ? { is: 'limit', reached: 'memory' } : { is: 'fault', message };
}

async function fill(connection: DuckDBConnection, table: string, columns: readonly FilledColumn[]): Promise<void> {
  const types = columns.map(({ type }) => typeFrom(type));
  const declared = columns.map(({ name }, index) => `${quoted(name)} ${types[index]}`);
  await connection.run(`CREATE OR REPLACE TABLE ${quoted(table)} (${declared.join(', ')})`);
  const appender = await connection.createAppender(table);
  const length = columns[0]?.values.length ?? 0;
  for (let row = 0; row < length; row += portion) {
    const chunk = DuckDBDataChunk.create(types, 0);
    chunk.setColumns(columns.map(({ type, values }) => values.slice(row, row + portion).map(valueMaker(type))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function typeFrom(type: FilledType): DuckDBType {
  if (typeof type === 'object') return DECIMAL(width, type.decimals);
  return { BIGINT, INTEGER, DOUBLE, VARCHAR, DATE }[type];
}

/** Makes the function from a value of a table to DuckDB's. */
function valueMaker(type: FilledType): (value: Value) => DuckDBValue {
  const make = (value: string | number): DuckDBValue => {
    if (type === 'BIGINT') return BigInt(value);
    if (type === 'DATE') return new DuckDBDateValue(Date.parse(String(value)) / 86_400_000);
    if (typeof type !== 'object') return value;
    return new DuckDBDecimalValue(BigInt(Math.round(Number(value) * 10 ** type.decimals)), width, type.decimals);
  };
  return (value) => (value === null ? null : make(value));
}

async function run(connection: DuckDBConnection, text: string, most: number): Promise<Answer> {
  const result = await connection.stream(text);
  const names = result.columnNames();
  const types = result.columnTypes();
  const columns = names.map((): (Value | bigint)[] => []);
  for (let rows = 0; ; ) {
    const chunk = await result.fetchChunk();
    if (!chunk?.rowCount) break;
    rows += chunk.rowCount;
    if (rows > most) return { is: 'limit', reached: 'rows' };
    columns.forEach((values, index) => {
      for (const value of chunk.getColumnValues(index)) {
        const plain = plainValue(value);
        if (plain !== undefined) values.push(plain);
      }
    });
  }
  return {
    is: 'result',
    columns: names.map((name, index): ResultColumn => {
      const type = types[index];
      const scale = type && 'scale' in type ? Number(type.scale) : 0;
      return { name, type: String(type), scale, values: columns[index] ?? [] };
    }),
  };
}

/** Undefined for a value of a type that no column of ours can have. */
function plainValue(value: DuckDBValue): Value | bigint | undefined {
  if (value instanceof DuckDBDecimalValue) return value.value;
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
