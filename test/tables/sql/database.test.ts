import { afterAll, expect, test } from 'vitest';
import { makeDatabase } from '../../../src/tables/sql/database.ts';
import type { Answer } from '../../../src/tables/sql/exchange.ts';
import type { Limits } from '../../../src/tables/sql/limits.ts';
import { tableOf } from '../../support/table.ts';

const limits: Limits = { characters: 1000, milliseconds: 20_000, bytes: 2 ** 27, rows: 5000 };
/** A busy machine takes its time to fill memory. */
const slow = 30_000;

const database = makeDatabase(limits);
afterAll(database.close);

const table = tableOf(
  [
    { name: 'k', type: 'string' },
    { name: 'antal', type: 'integer' },
    { name: 'andel "x"', type: 'number', decimals: 1 },
    { name: 'Åtal', type: 'number', decimals: 2 },
    { name: 'ar', type: 'year' },
    { name: 'dag', type: 'date' },
    { name: 'manad', type: 'yearmonth' },
  ],
  [
    ["å'ä", 999_999_999_999_999, 0.1, 1e20, 2018, '1969-12-31', '2018-01'],
    [null, null, null, null, null, null, null],
    ['', -1, 0.2, -0.25, 2019, '2020-02-29', '2018-02'],
  ],
);

async function ask(sql: string): Promise<Answer> {
  return database.run(sql, [table]);
}

async function values(sql: string): Promise<unknown> {
  const answer = await ask(sql);
  return answer.is === 'result' ? answer.columns.map((column) => column.values) : answer;
}

test('holds every value of a table, by the names of its columns', async () => {
  const answer = await ask('SELECT * FROM prov');
  expect(answer).toEqual({
    is: 'result',
    columns: [
      { name: 'k', type: 'VARCHAR', scale: 0, values: ["å'ä", null, ''] },
      { name: 'antal', type: 'BIGINT', scale: 0, values: [999_999_999_999_999n, null, -1n] },
      { name: 'andel "x"', type: 'DECIMAL(15,1)', scale: 1, values: [1n, null, 2n] },
      { name: 'Åtal', type: 'DOUBLE', scale: 0, values: [1e20, null, -0.25] },
      { name: 'ar', type: 'INTEGER', scale: 0, values: [2018, null, 2019] },
      { name: 'dag', type: 'DATE', scale: 0, values: ['1969-12-31', null, '2020-02-29'] },
      { name: 'manad', type: 'VARCHAR', scale: 0, values: ['2018-01', null, '2018-02'] },
    ],
  });
});

test('adds decimal numbers exactly', async () => {
  expect(await ask('SELECT sum("andel ""x""") AS s FROM prov')).toEqual({
    is: 'result',
    columns: [{ name: 's', type: 'DECIMAL(38,1)', scale: 1, values: [3n] }],
  });
});

test('gives the same rows in the same order again', async () => {
  const sql = 'SELECT range % 7 AS k, count(*) AS n FROM range(100000) GROUP BY k';
  expect(await values(sql)).toEqual(await values(sql));
});

test.each([
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM glob('*')",
  "SELECT * FROM '/etc/passwd'",
  "SELECT * FROM sniff_csv('/etc/passwd')",
  "SELECT * FROM 'https://example.org/a.csv'",
  "COPY prov TO 'out.csv'",
  "EXPORT DATABASE 'out'",
  "ATTACH 'out.db'",
  'INSTALL httpfs',
  'LOAD httpfs',
  'SET threads = 4',
  'SET enable_external_access = true',
  'RESET lock_configuration',
  "SELECT getenv('HOME')",
  'CREATE SECRET (TYPE s3)',
])('is locked even against what no query may hold: %s', async (sql) => {
  expect(await ask(sql)).toMatchObject({ is: 'fault', message: expect.stringMatching(/"exception_type"/) });
});

test('has neither the environment nor the time zone of the program', async () => {
  process.env.TZ = 'Asia/Tokyo';
  const other = makeDatabase(limits);
  const answer = await other.run("SELECT CAST(TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00' AS VARCHAR) AS k", []);
  await other.close();
  delete process.env.TZ;
  expect(answer).toMatchObject({ columns: [{ values: ['2020-01-01 00:00:00+00'] }] });
});

test('tells a fault as DuckDB does, with its place in bytes', async () => {
  expect(await ask("SELECT 'å', nix FROM prov")).toEqual({
    is: 'fault',
    message: expect.stringContaining('"position":"13"'),
  });
});

test.each([
  ['memory', "SELECT string_agg(CAST(range AS VARCHAR), ',') FROM range(1000000000)"],
  ['memory', "WITH RECURSIVE r AS (SELECT 'x' AS t UNION ALL SELECT t || t FROM r) SELECT max(length(t)) FROM r"],
  ['memory', 'SELECT length(range(1000000000))'],
  ['rows', 'SELECT * FROM range(1000000)'],
  ['crash', `SELECT ${'k.'.repeat(49_000)}k FROM prov`],
])(
  'ends a query that reaches a limit: %s',
  async (reached, sql) => {
    expect(await ask(sql)).toEqual({ is: 'limit', reached });
    expect(await values('SELECT count(*) FROM prov')).toEqual([[3n]]);
  },
  slow,
);

test.each([
  'SELECT count(*) FROM range(1000000000000)',
  'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r',
  `SELECT ${'+'.repeat(90_000)}1`,
])('ends a query that takes too long', async (sql) => {
  const hasty = makeDatabase({ ...limits, milliseconds: 1000 });
  expect(await hasty.run(sql, [])).toEqual({ is: 'limit', reached: 'time' });
  expect(await hasty.parse('SELECT 1')).toMatchObject({ is: 'tree' });
  await hasty.close();
});

test('answers as many rows as are allowed', async () => {
  expect(await ask('SELECT * FROM range(5000)')).toMatchObject({ is: 'result' });
});
