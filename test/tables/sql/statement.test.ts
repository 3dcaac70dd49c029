import { afterAll, expect, test } from 'vitest';
import { makeDatabase } from '../../../src/tables/sql/database.ts';
import { usualLimits } from '../../../src/tables/sql/limits.ts';
import { readStatement, type Statement } from '../../../src/tables/sql/statement.ts';
import { readSql } from '../../../src/tables/sql/text.ts';
import { collect } from '../data.ts';

const database = makeDatabase(usualLimits);
afterAll(database.close);

/** Reads a query; its problems as lines without the name of its file. */
async function read(sql: string): Promise<{ lines: string[]; statement: Statement | undefined }> {
  const { lines, report } = collect();
  const text = readSql('q.sql', new TextEncoder().encode(sql), report);
  const answer = await database.parse(sql);
  if (!text || answer.is !== 'tree') throw new Error(`${sql} has no tree`);
  const statement = readStatement(answer.tree, text, report);
  return { lines: lines.map((line) => line.replace('q.sql:', '')), statement };
}

async function tablesOf(sql: string): Promise<string[] | undefined> {
  return (await read(sql)).statement?.mentions.map(({ name }) => name);
}

test.each([
  ['SELECT k, sum(n) AS n FROM t GROUP BY k ORDER BY k'],
  ['FROM t'],
  ['TABLE t'],
  ['SELECT k FROM t; -- and no more'],
  ['SELECT round(100.0 * n / sum(n) OVER (PARTITION BY ar ORDER BY k), 1) FROM t'],
  ["SELECT CASE WHEN k LIKE 'a%' THEN coalesce(n, 0) ELSE nullif(n, 1) END FROM t WHERE ar BETWEEN 2018 AND 2020"],
  ['SELECT k, lag(n) OVER w, rank() OVER w FROM t WINDOW w AS (ORDER BY n DESC)'],
  ['SELECT CAST(ar AS VARCHAR), TRY_CAST(k AS INTEGER), n::DECIMAL(10, 1) FROM t'],
  ["SELECT extract(year FROM d), date_trunc('month', d), d + INTERVAL 1 MONTH, DATE '2020-01-01' FROM t"],
  ['SELECT quantile_cont(n, 0.5), percentile_cont(0.5) WITHIN GROUP (ORDER BY n), median(n) FROM t'],
  ['SELECT sum(n) FILTER (WHERE ar = 2018), count(DISTINCT k), count(*) FROM t'],
  ['SELECT k FROM t GROUP BY ROLLUP (k) HAVING count(*) > 1 QUALIFY row_number() OVER () = 1 LIMIT 5 OFFSET 1'],
  ["SELECT k FROM t WHERE k IN ('a', 'b') AND (k, ar) IN (SELECT k, ar FROM u) OR NOT EXISTS (SELECT 1 FROM u)"],
  ["SELECT * FROM (PIVOT t ON k IN ('a', 'b') USING sum(n))"],
  ['SELECT * FROM (UNPIVOT t ON a, b INTO NAME ar VALUE n)'],
  ['SELECT ar FROM generate_series(2018, 2030) g(ar) UNION ALL SELECT unnest([1, 2]) ORDER BY 1'],
  ['SELECT t.* EXCLUDE (n) REPLACE (upper(k) AS k), COLUMNS(n) FROM t ORDER BY k COLLATE sv'],
  ['WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r'],
  ["SELECT 1e999, -1e999, 'a\\\"Infinity' FROM t"],
])('takes %s', async (sql) => {
  expect(await read(sql)).toMatchObject({ lines: [], statement: {} });
});

test.each([
  ['', '1:1 – (query-form)'],
  ['-- nothing', '1:1 -- nothing (query-form)'],
  [';', '1:1 ; (query-form)'],
  ['SELECT 1;\nSELECT 2', '2:8 SELECT 1; (query-form)'],
  ['SELECT 1; DROP TABLE t', '1:1 SELECT 1; DROP TABLE t (query-form)'],
  ['PIVOT t ON k USING sum(n)', '1:1 PIVOT t ON k USING sum(n) (query-form)'],
  ['selec 1', '1:1 syntax error at or near "selec" (query-syntax)'],
  ["SELECT 'å',\n  FROM (t", '2:9 syntax error at end of input (query-syntax)'],
  ['SELECT k INTO x FROM t', '1:1 SELECT INTO not supported! (query-syntax)'],
  ['SELECT k FROM t FOR UPDATE', '1:1 SELECT locking clause is not supported! (query-syntax)'],
])('tells that %j is not one SELECT', async (sql, line) => {
  expect(await read(sql)).toEqual({ lines: [line], statement: undefined });
});

test.each(
  [
    'CREATE TABLE x AS SELECT 1',
    'CREATE MACRO m() AS 1',
    'CREATE SECRET (TYPE s3)',
    "INSERT INTO t VALUES ('c', 1)",
    'WITH x AS (SELECT 1) INSERT INTO t FROM x',
    'UPDATE t SET n = 1',
    'DELETE FROM t',
    'DROP TABLE t',
    "COPY t TO 'out.csv'",
    "COPY (SELECT 1) TO 'out.csv'",
    "ATTACH ':memory:' AS b",
    'DETACH memory',
    'PRAGMA database_list',
    'SET threads = 4',
    'RESET threads',
    'INSTALL httpfs',
    'LOAD httpfs',
    'CALL pragma_version()',
    "EXPORT DATABASE 'out'",
    "IMPORT DATABASE 'out'",
    'EXPLAIN SELECT 1',
    'USE memory',
    'BEGIN',
    'CHECKPOINT',
    'VACUUM',
    'PREPARE p AS SELECT 1',
    'EXECUTE p',
  ].map((sql) => [sql]),
)('takes no statement but SELECT: %s', async (sql) => {
  expect((await read(sql)).lines).toEqual([`1:1 ${sql} (query-form)`]);
});

test.each([
  // files, network, other databases
  ["FROM read_csv('/etc/passwd')", '1:6 read_csv (query-function)'],
  ["FROM read_text('/etc/passwd')", '1:6 read_text (query-function)'],
  ["FROM read_blob('/etc/passwd')", '1:6 read_blob (query-function)'],
  ["FROM read_parquet('https://example.org/a')", '1:6 read_parquet (query-function)'],
  ["FROM glob('*')", '1:6 glob (query-function)'],
  ["FROM sniff_csv('t.csv')", '1:6 sniff_csv (query-function)'],
  ["FROM query('SELECT 1')", '1:6 query (query-function)'],
  ["FROM query_table('t')", '1:6 query_table (query-function)'],
  ["FROM json_execute_serialized_sql('x')", '1:6 json_execute_serialized_sql (query-function)'],
  ["FROM which_secret('a', 's3')", '1:6 which_secret (query-function)'],
  // settings, environment, what the database knows of itself
  ["SELECT getenv('HOME')", '1:8 getenv (query-function)'],
  ["SELECT current_setting('threads')", '1:8 current_setting (query-function)'],
  ["SELECT getvariable('x')", '1:8 getvariable (query-function)'],
  ['SELECT version()', '1:8 version (query-function)'],
  ['SELECT pg_typeof(1)', '1:8 pg_typeof (query-function)'],
  ['SELECT current_query()', '1:8 current_query (query-function)'],
  ['SELECT txid_current()', '1:8 txid_current (query-function)'],
  ["SELECT nextval('s')", '1:8 nextval (query-function)'],
  ["SELECT write_log('x')", '1:8 write_log (query-function)'],
  ["SELECT error('x')", '1:8 error (query-function)'],
  ['SELECT user', '1:8 user (query-part)'],
  ['SELECT "session_user"', '1:8 session_user (query-part)'],
  ['SELECT current_schema', '1:8 current_schema (query-part)'],
  ['FROM duckdb_settings()', '1:6 duckdb_settings (query-function)'],
  ['FROM pragma_version()', '1:6 pragma_version (query-function)'],
  ['FROM test_all_types()', '1:6 test_all_types (query-function)'],
  ['FROM information_schema.tables', '1:6 information_schema.tables (query-part)'],
  ['FROM memory.main.t', '1:6 memory.main.t (query-part)'],
  ['DESCRIBE t', '1:1 DESCRIBE, SHOW, SUMMARIZE (query-part)'],
  ['SHOW TABLES', '1:1 DESCRIBE, SHOW, SUMMARIZE (query-part)'],
  ['FROM (SUMMARIZE t)', '1:1 DESCRIBE, SHOW, SUMMARIZE (query-part)'],
  ['FROM t AT (VERSION => 1)', '1:6 AT (query-part)'],
  // the clock
  ['SELECT now()', '1:8 now (query-function)'],
  ['SELECT today()', '1:8 today (query-function)'],
  ['SELECT Current_Date', '1:8 Current_Date (query-part)'],
  ['SELECT current_timestamp', '1:8 current_timestamp (query-part)'],
  ['SELECT localtime', '1:8 localtime (query-part)'],
  ['SELECT get_current_timestamp()', '1:8 get_current_timestamp (query-function)'],
  ["SELECT age(DATE '2020-01-01')", '1:8 age (query-function)'],
  ["SELECT strftime(now(), '%Y')", '1:17 now (query-function)'],
  ['SELECT n::TIMESTAMPTZ FROM t', '1:9 TIMESTAMP WITH TIME ZONE (query-part)'],
  ["SELECT d AT TIME ZONE 'Asia/Tokyo' FROM t", '1:10 main.timezone (query-function)'],
  // chance
  ['SELECT random()', '1:8 random (query-function)'],
  ['SELECT "Random"()', '1:8 random (query-function)'],
  ['SELECT system.main.random()', '1:8 system.main.random (query-function)'],
  ['SELECT try(random())', '1:12 random (query-function)'],
  ['SELECT uuid()', '1:8 uuid (query-function)'],
  ['SELECT setseed(0.5)', '1:8 setseed (query-function)'],
  ['SELECT reservoir_quantile(n, 0.5) FROM t', '1:8 reservoir_quantile (query-function)'],
  ['SELECT k FROM t USING SAMPLE 3', '1:1 SAMPLE (query-part)'],
  ['SELECT k FROM t TABLESAMPLE 10%', '1:15 SAMPLE (query-part)'],
  ['FROM (SELECT k FROM t TABLESAMPLE reservoir(3))', '1:21 SAMPLE (query-part)'],
  // wherever it hides
  ['FROM t ORDER BY random()', '1:17 random (query-function)'],
  ['FROM t LIMIT (SELECT random())', '1:22 random (query-function)'],
  ['FROM t QUALIFY random() > 0', '1:16 random (query-function)'],
  ['FROM t JOIN u ON random() > 0', '1:18 random (query-function)'],
  ['FROM range(random()::INTEGER)', '1:12 random (query-function)'],
  ['SELECT k FROM t GROUP BY k HAVING count(*) > random()', '1:46 random (query-function)'],
  ['SELECT sum(n) FILTER (WHERE random() > 0) FROM t', '1:29 random (query-function)'],
  ['SELECT sum(n) OVER (ORDER BY random()) FROM t', '1:30 random (query-function)'],
  ["SELECT string_agg(k, ',' ORDER BY random()) FROM t", '1:35 random (query-function)'],
  ['SELECT DISTINCT ON (random()) k FROM t', '1:21 random (query-function)'],
  ['SELECT * REPLACE (random() AS k) FROM t', '1:19 random (query-function)'],
  ['SELECT CASE WHEN random() > 0 THEN 1 END', '1:18 random (query-function)'],
  ['WITH x AS (SELECT now()) FROM x', '1:19 now (query-function)'],
  ['WITH RECURSIVE x AS (SELECT 1 UNION ALL SELECT random() FROM x) FROM x', '1:48 random (query-function)'],
  ['SELECT 1 UNION SELECT random()', '1:23 random (query-function)'],
  ["FROM (PIVOT t ON k IN ('a') USING sum(n + random()))", '1:43 random (query-function)'],
  ['VALUES (random())', '1:9 random (query-function)'],
  // texts and lists of any length from one number
  ["SELECT repeat('x', 1000000000)", '1:8 repeat (query-function)'],
  ["SELECT lpad('x', 1000000000, ' ')", '1:8 lpad (query-function)'],
  ["SELECT printf('%1000000000d', 1)", '1:8 printf (query-function)'],
  ['SELECT range(1000000000)', '1:8 range (query-function)'],
  // what no column of ours can hold, or what is not there to be given
  ['SELECT ?', '1:1 ? (query-part)'],
  ['SELECT k FROM t WHERE n = $1', '1:25 ? (query-part)'],
  ["SELECT '1'::JSON", '1:11 JSON (query-part)'],
  ["SELECT from_json('1', 'x')", '1:8 from_json (query-function)'],
  ['SELECT k.upper() FROM t', '1:8 k.upper (query-function)'],
  ["SELECT COLUMNS(c -> c LIKE 'k') FROM t", '1:8 list_filter (query-function)'],
])('refuses what is not on the list: %s', async (sql, line) => {
  const { lines, statement } = await read(sql);
  expect(lines[0]).toBe(line);
  expect(statement).toBeUndefined();
});

test('tells everything that is not allowed, at its own place', async () => {
  const { lines } = await read("-- åäö\nSELECT random(),\r\n  'ö', now() FROM t\u00a0WHERE uuid() = ?");
  expect(lines).toEqual([
    '2:8 random (query-function)',
    '3:8 now (query-function)',
    '3:27 uuid (query-function)',
    '3:34 ? (query-part)',
  ]);
});

test('names the tables that a query reads, but not those that it makes itself', async () => {
  expect(await tablesOf('SELECT * FROM a JOIN "B-c" USING (k), (SELECT * FROM d) WHERE k IN (FROM e)')).toEqual([
    'a',
    'B-c',
    'd',
    'e',
  ]);
  expect(await tablesOf('WITH x AS (FROM a), y AS (FROM x) FROM Y, (WITH z AS (FROM b) FROM z)')).toEqual(['a', 'b']);
  expect(await tablesOf('WITH a AS (SELECT * FROM a) FROM a')).toEqual(['a']);
  expect(await tablesOf('WITH x AS (FROM y), y AS (FROM a) FROM x, y')).toEqual(['y', 'a']);
  expect(await tablesOf('WITH RECURSIVE r AS (FROM a UNION ALL FROM r) FROM r')).toEqual(['a']);
  expect(await tablesOf('(WITH x AS (FROM a) FROM x) UNION ALL FROM x')).toEqual(['a', 'x']);
  expect(await tablesOf("FROM '/etc/passwd'")).toEqual(['/etc/passwd']);
  expect(await tablesOf('SELECT 1')).toEqual([]);
});

test('knows whether the order of the rows is told', async () => {
  const isOrdered = async (sql: string) => (await read(sql)).statement?.isOrdered;
  for (const sql of [
    'FROM t',
    'FROM t WHERE n > 1 LIMIT 2',
    'SELECT sum(n) FROM t',
    'SELECT k FROM t GROUP BY k ORDER BY k',
  ]) {
    expect([sql, await isOrdered(sql)]).toEqual([sql, true]);
  }
  for (const sql of [
    'SELECT k FROM t GROUP BY k',
    'SELECT k, sum(n) FROM t GROUP BY ALL',
    'SELECT DISTINCT k FROM t',
    'FROM t JOIN u USING (k)',
    'FROM t, u',
    'FROM t UNION ALL FROM u',
    'SELECT rank() OVER (ORDER BY n) FROM t',
    'FROM (FROM t ORDER BY k)',
    'SELECT k FROM t WHERE k IN (FROM u ORDER BY k)',
    'WITH x AS (SELECT k FROM t GROUP BY k) FROM x',
  ]) {
    expect([sql, await isOrdered(sql)]).toEqual([sql, false]);
  }
});

test('knows where columns are selected, unless a star stands for some', async () => {
  expect((await read('SELECT k, n + 1 AS m FROM t')).statement?.selected).toEqual([7, 12]);
  expect((await read('SELECT k FROM t UNION ALL SELECT n FROM t')).statement?.selected).toEqual([7]);
  expect((await read('SELECT k, * FROM t')).statement?.selected).toEqual([]);
});
