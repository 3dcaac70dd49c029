/** Queries: any bytes end in a table, the same each time, or in messages that point into the file. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Located } from '../../src/base/located.ts';
import type { Problem } from '../../src/base/problem.ts';
import { parseDataPackage } from '../../src/project/datapackage.ts';
import { makeDatabase } from '../../src/tables/sql/database.ts';
import { prepareQuery } from '../../src/tables/sql/prepare.ts';
import { runQuery } from '../../src/tables/sql/run.ts';
import type { Table } from '../../src/tables/table.ts';
import { fuzz } from '../support/fuzz.ts';
import { tableOf } from '../support/table.ts';
import { queryOf } from '../tables/sql/queries.ts';

const limits = { characters: 20_000, milliseconds: 1000, bytes: 2 ** 27, rows: 10_000 };
const database = makeDatabase(limits);
afterAll(database.close);

const table = tableOf(
  [
    { name: 'k', type: 'string' },
    { name: 'ar', type: 'year' },
    { name: 'n', type: 'number', decimals: 1, status: 'prognos' },
  ],
  [
    ['å', 2018, 1.5],
    ['b', 2019, null],
    ['\'c"', 2020, -0.2],
  ],
);
const from = { sources: ['Prov'], editions: ['2019'], status: 'prognos' } as const;

const text = JSON.stringify({
  name: 'p',
  resources: [
    queryOf('q', [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'number' },
    ]),
  ],
});
const data = parseDataPackage({ path: 'data/datapackage.json', text }, fail);

function fail({ rule }: Problem): never {
  throw new Error(rule);
}

const sound = [
  'SELECT k, n FROM prov',
  'SELECT k, sum(n) AS n\nFROM prov GROUP BY k HAVING count(*) > 0 ORDER BY k COLLATE sv;\n',
  "-- å\r\nSELECT 'ö' || k AS k, round(100.0 * n / 3, 1) AS n FROM prov WHERE ar BETWEEN 2018 AND 2019",
  'WITH a AS (SELECT k, ar, n FROM prov), b AS (FROM a) SELECT k, max(n) AS n FROM a JOIN b USING (k, ar, n) GROUP BY ALL ORDER BY 1',
  'SELECT k, CASE WHEN n IS NULL THEN 0 ELSE lag(n) OVER (PARTITION BY ar ORDER BY k) END AS n FROM prov ORDER BY ALL',
  "SELECT strftime(make_date(ar, 1, 1), '%Y') AS k, CAST(n AS DECIMAL(9, 2)) AS n FROM prov",
  'WITH RECURSIVE r AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM r WHERE i < 5) SELECT CAST(i AS VARCHAR) AS k, i AS n FROM r, prov ORDER BY 1, 2',
  "SELECT k, n FROM (PIVOT prov ON ar IN (2018, 2019) USING sum(n)) UNPIVOT (n FOR x IN ('2018', '2019')) ORDER BY ALL",
  'SELECT /* \u00a0 */ $$a$$ AS k, unnest([1, 2.5]) AS n FROM prov, range(2) t(i) ORDER BY ALL LIMIT 2 OFFSET 1',
];

const words = (
  'SELECT FROM WHERE GROUP BY ORDER HAVING QUALIFY LIMIT WITH RECURSIVE AS UNION ALL EXCEPT JOIN ON USING LATERAL VALUES ' +
  'TABLE PIVOT UNPIVOT CREATE DROP COPY TO ATTACH SET PRAGMA CALL EXPLAIN DESCRIBE SHOW PREPARE EXECUTE SAMPLE DISTINCT ' +
  'CAST TRY_CAST CASE WHEN THEN ELSE END IN EXISTS NOT NULL AND OR LIKE COLLATE INTERVAL OVER WINDOW FILTER prov k n ar ' +
  'random() now() current_date read_csv(\'x\') sum(n) count(*) range(9) unnest([1]) n::INTEGER ar::VARCHAR t.k "k" *'
).split(' ');
const signs = `' " ( ) [ ] { } , ; . : :: -> $1 $$ ? #1 || -- /* */`.split(' ');
const numbers = `0 1 -1 0.1 1_000 0x1F 1e999 9223372036854775807 ${'1'.repeat(60)} NULL TRUE E'\\x00' x'00'`.split(' ');
const dangerous = [...'\0\r\n\t\ufeff\ufffd\u00a0\u2009\u200bå💡', '\ud800'];

const part = fc.constantFrom(...words.map((word) => ` ${word} `), ...signs, ...numbers, ...dangerous);
const openings = `( ¦[ ¦{¦'¦"¦/*¦NOT ¦- ¦+¦k.¦(SELECT ¦CASE WHEN ¦n + ¦k || ¦1, ¦prov, `.split('¦');
const row = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
const deep = fc
  .tuple(row, fc.constantFrom(...openings), fc.integer({ min: 1, max: 2000 }), row)
  .map(([before, unit, times, after]) => `SELECT ${before}${unit.repeat(times)}${after}`);
const at = fc.integer({ min: 0, max: 0xffff });
const changed = fc
  .tuple(
    fc.constantFrom(...sound),
    fc.array(fc.tuple(at, fc.nat(12), fc.oneof(part, fc.constant(''))), { minLength: 1, maxLength: 3 }),
  )
  .map(([sql, changes]) =>
    changes.reduce((all, [start, length, into]) => {
      const begin = start % (all.length + 1);
      return all.slice(0, begin) + into + all.slice(begin + length);
    }, sql),
  );
const files = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }) },
  { weight: 3, arbitrary: row.map((sql) => new TextEncoder().encode(sql)) },
  { weight: 1, arbitrary: deep.map((sql) => new TextEncoder().encode(sql)) },
  { weight: 10, arbitrary: changed.map((sql) => new TextEncoder().encode(sql)) },
);

async function run(bytes: Uint8Array): Promise<{ problems: Problem[]; made: Table | null }> {
  const [resource] = data?.resources ?? [];
  if (!data || !resource) throw new Error('There is no query');
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const placeOf: Located['placeOf'] = (path, part) => data.placeOf(['resources', 0, ...path], part);
  const described = { resource, placeOf, bytes };
  const query = await prepareQuery(described, ['prov', 'q'], database, report);
  const isOwn = query?.reads.includes('q') ?? false;
  const made = query && !isOwn ? await runQuery(query, [table], from, database, report) : null;
  expect(made === null).toBe(problems.length > 0 || isOwn);
  return { problems, made };
}

test('takes the sound queries that are changed', async () => {
  for (const sql of sound) expect(await run(new TextEncoder().encode(sql))).toMatchObject({ problems: [], made: {} });
});

fuzz('any bytes as a query', files, async (bytes, report) => {
  const { problems, made } = await run(bytes);
  for (const problem of problems) report(problem);
  if (!made) return;
  expect(made.columns.map(({ values }) => values.length)).toEqual([made.length, made.length]);
  expect((await run(bytes)).made?.columns).toEqual(made.columns);
});
