import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/base/place.ts';
import { loadTables } from '../../../src/tables/load.ts';
import { sourceOf } from '../../../src/tables/source.ts';
import { usualLimits } from '../../../src/tables/sql/limits.ts';
import { columnOf, type Table } from '../../../src/tables/table.ts';
import { collect, describe, loadAll, resourceOf } from '../data.ts';
import { queryOf, run, runAll, runEach, valuesOf } from './queries.ts';

const age = { name: 'alder', type: 'string' };
const sum = { name: 'n', type: 'integer', unit: 'personer' };
const byAge = 'SELECT alder, sum(antal) AS n FROM folk GROUP BY alder ORDER BY alder';

/** What is told of the values of a column. */
function meaningOf(table: Table | null | undefined, name: string): object {
  const { units, statuses, vintages } = (table && columnOf(table, name)) ?? {};
  return { units, statuses, vintages };
}

test('starts no database where there is no query', async () => {
  const { lines, report } = collect();
  await loadAll([resourceOf()], { 't.csv': 'k;n\na;1\n' }, report);
  const running: unknown = process.report.getReport();
  const libraries = running && typeof running === 'object' && 'sharedObjects' in running ? running.sharedObjects : [];
  expect(libraries).toContainEqual(expect.stringMatching(/\.so|\.dylib|\.dll/));
  expect(libraries).not.toContainEqual(expect.stringMatching(/duckdb/));
  expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
  expect(lines).toEqual([]);
});

test('makes a table of a query', async () => {
  const { lines, table } = await run(byAge, [age, sum], { title: 'Folkmängd', primaryKey: 'alder' });
  expect(lines).toEqual([]);
  expect(table).toMatchObject({ name: 'q', title: 'Folkmängd', key: ['alder'], length: 2, processed: true, notes: [] });
  expect(valuesOf(table)).toEqual({ alder: ['0-4', '5-9'], n: [30, 71] });
});

test('ends the database when the queries are done', async () => {
  await run(byAge, [age, sum]);
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
});

test('reads other queries, in whatever order they are described, and wide files as long tables', async () => {
  const wide = resourceOf(
    {
      name: 'bred',
      path: 'bred.csv',
      unpivot: { keep: ['k'], name: { name: 'ar', type: 'year' }, value: { name: 'antal' } },
    },
    {
      fields: [
        { name: 'k', type: 'string' },
        { name: '2018', type: 'integer' },
        { name: '2019', type: 'integer' },
      ],
    },
  );
  const number = [{ name: 'n', type: 'integer' }];
  const { report, lines } = collect();
  const tables = await loadAll(
    [queryOf('c', number), queryOf('a', number), wide, queryOf('b', number)],
    {
      'bred.csv': 'k;2018;2019\nx;1;2\ny;3;4\n',
      'c.sql': 'SELECT B.n + a.n AS n FROM b JOIN "a" ON true',
      'a.sql': 'SELECT sum(antal) AS n FROM bred WHERE ar = 2019',
      'b.sql': 'SELECT n * 10 AS n FROM A',
    },
    report,
  );
  expect(lines).toEqual([]);
  expect([...tables.keys()]).toEqual(['c', 'a', 'bred', 'b']);
  expect([...tables.values()].map((table) => valuesOf(table).n)).toEqual([[66], [6], undefined, [60]]);
});

test('reports queries that read each other, and no more of those that read them', async () => {
  const number = [{ name: 'n', type: 'integer' }];
  const { lines, tables } = await runAll(
    ['a', 'b', 'c', 'd'].map((name) => queryOf(name, number)),
    { a: 'SELECT n\nFROM b', b: 'SELECT n FROM c', c: 'SELECT n FROM a', d: 'SELECT n FROM a' },
  );
  expect(lines).toEqual(['data/a.sql:2:6 a → b → c → a (query-cycle)']);
  expect(['a', 'b', 'c', 'd'].map((name) => tables.get(name))).toEqual([null, null, null, null]);
  expect((await run('SELECT n FROM q', number)).lines).toEqual(['1:15 q → q (query-cycle)']);
});

test('says nothing of a query whose table has faults', async () => {
  const { report, lines } = collect();
  const tables = await loadAll(
    [resourceOf(), queryOf('q', [sum]), queryOf('r', [sum])],
    { 't.csv': 'k;n\na;1x\n', 'q.sql': 'SELECT n FROM t', 'r.sql': 'SELECT n FROM q' },
    report,
  );
  expect(lines).toEqual(['data/t.csv:2:3 1x (table-cell)']);
  expect([...tables.values()]).toEqual([null, null, null]);
});

test('tells the places of what is not there, with the nearest name', async () => {
  const results = await runEach([
    ['SELECT alder\nFROM folkk', [age]],
    ["SELECT 'å' AS alder\nFROM folk WHERE atal = 1", [age]],
    ['SELECT f.åldern AS alder FROM folk f', [age]],
    ['SELECT alder FROM duckdb_tables', [age]],
    ['SELECT\n  f(1) AS alder FROM folk', [age]],
  ]);
  expect(results.map(({ lines }) => lines)).toEqual([
    ['2:6 folkk (table-unknown)'],
    ['2:17 atal (query-column)'],
    ['1:8 åldern (query-column)'],
    ['1:19 duckdb_tables (table-unknown)'],
    ['2:3 f (query-function)'],
  ]);
  expect(results[0]?.problems[0]?.wording.sv.hint).toBe('Menade du ”folk”?');
  expect(results[1]?.problems[0]?.wording.sv).toMatchObject({
    expected: 'någon av alder, ar, antal',
    hint: 'Menade du ”antal”?',
  });
});

test('tells what DuckDB says of queries that cannot be run', async () => {
  const cases = [
    ['SELECT alder,\n  sum(antal) AS n FROM folk', '1:8 column "alder" must appear in the GROUP BY clause'],
    ['SELECT alder, CAST(alder AS INTEGER) AS n FROM folk', "1:15 Could not convert string '0-4' to INT32"],
    ['SELECT alder, ar + alder AS n FROM folk', '1:18 No function matches'],
    ['SELECT alder, 9223372036854775807 + ar AS n FROM folk', '1:1 Overflow in addition of INT64'],
    ['SELECT alder, (SELECT ar FROM kostnad) AS n FROM folk', '1:1 More than one row returned by a subquery'],
  ] as const;
  const results = await runEach(cases.map(([sql]) => [sql, [age, sum]]));
  expect(results.map(({ lines }) => lines)).toEqual(cases.map(([, line]) => [expect.stringContaining(line)]));
  expect(results.map(({ problems }) => problems[0]?.rule)).toEqual(cases.map(() => 'query-fault'));
  expect(results.map(({ table }) => table)).toEqual(cases.map(() => null));
});

test('tells of columns whose names SQL cannot keep apart', async () => {
  const { report, lines } = collect();
  const fields = [
    { name: 'n', type: 'integer' },
    { name: 'N', type: 'integer' },
  ];
  await loadAll(
    [resourceOf({}, { fields, primaryKey: 'n' }), queryOf('q', [sum])],
    { 't.csv': 'n;N\n1;2\n', 'q.sql': 'SELECT n FROM t' },
    report,
  );
  expect(lines).toEqual([
    expect.stringMatching(/^data\/q.sql:1:1 Column with name N already exists! \(query-fault\)$/),
  ]);
});

test('asks for the order of rows where that of a table does not tell it', async () => {
  const grouped = 'SELECT alder, sum(antal) AS n FROM folk GROUP BY alder';
  const [many, single] = await runEach([
    [grouped, [age, sum], { primaryKey: 'alder' }],
    [`${grouped} HAVING n > 40`, [age, sum]],
  ]);
  expect(many).toMatchObject({ lines: ['1:1 – (query-order)'], table: null });
  expect(many?.problems[0]?.wording.sv.hint).toBe('Skriv till exempel ORDER BY alder sist.');
  expect(single?.lines).toEqual([]);
});

test('hands on the least sure status of all that is read', async () => {
  const results = await runEach([
    [byAge, [age, sum]],
    ['SELECT alder, antal AS n FROM folk JOIN kostnad USING (ar) ORDER BY ALL LIMIT 1', [age, sum]],
    ['SELECT sum(mnkr) AS n FROM kostnad', [{ name: 'n', type: 'number' }]],
  ]);
  expect(results.map(({ table }) => meaningOf(table, 'n'))).toMatchObject([
    { statuses: ['prognos', 'prognos'] },
    { statuses: ['prognos'] },
    { statuses: ['budget'] },
  ]);
});

test('takes a status that is declared', async () => {
  const sql =
    "SELECT alder, antal AS n, CASE WHEN ar = 2018 THEN 'utfall' ELSE 'mål' END AS s FROM folk WHERE alder = '0-4'";
  const status = { name: 's', type: 'string' };
  const [byColumn, byRule] = await runEach([
    [sql, [age, { ...sum, statusColumn: 's' }, status]],
    [sql, [age, { ...sum, status: ['n < 20: utfall', 'scenario'] }, status]],
  ]);
  expect(meaningOf(byColumn?.table, 'n')).toMatchObject({ statuses: ['utfall', 'mål'] });
  expect(meaningOf(byRule?.table, 'n')).toMatchObject({ statuses: ['utfall', 'scenario'] });
  expect((await run(sql, [age, { ...sum, status: 'n < 20: utfall' }, status])).lines).toEqual([
    'json alder 0-4, n 20, s mål (status-none)',
  ]);
});

test('hands on units, editions and sources, each once, also through other queries', async () => {
  const amount = { name: 'n', type: 'number', unit: 'mnkr' };
  const { lines, tables } = await runAll(
    [
      queryOf('a', [amount]),
      queryOf('b', [amount]),
      queryOf('c', [amount], { vintage: '2021', sources: [{ title: 'Egen' }] }),
    ],
    {
      a: 'SELECT sum(antal * mnkr) AS n FROM folk JOIN kostnad USING (ar)',
      b: 'SELECT max(n) + sum(antal) AS n FROM a, folk',
      c: 'SELECT n FROM b',
    },
  );
  expect(lines).toEqual([]);
  expect(['a', 'b', 'c'].map((name) => meaningOf(tables.get(name), 'n'))).toEqual([
    { units: ['mnkr'], statuses: ['prognos'], vintages: ['2019, 2020'] },
    { units: ['mnkr'], statuses: ['prognos'], vintages: ['2019, 2020'] },
    { units: ['mnkr'], statuses: ['prognos'], vintages: ['2021'] },
  ]);
  const sources = ['a', 'b', 'c'].flatMap((name) => tables.get(name) ?? []).map(sourceOf);
  expect(sources).toEqual([
    'egen bearbetning av statistik från Provkommunen, SCB',
    'egen bearbetning av statistik från Provkommunen, SCB',
    'egen bearbetning av statistik från Egen',
  ]);
});

test('asks for a source where nothing is read', async () => {
  const sql = 'SELECT ar FROM range(2018, 2021) r(ar)';
  const year = { name: 'ar', type: 'integer' };
  expect((await run(sql, [year])).lines).toEqual(['json q.sql (query-sources)']);
  const { lines, table } = await run(sql, [year], { sources: [{ title: 'Egen' }] });
  expect(lines).toEqual([]);
  expect(valuesOf(table)).toEqual({ ar: [2018, 2019, 2020] });
});

test('checks keys, bounds and categories of an answer, and shows the values', async () => {
  const sql = 'SELECT alder,\n  antal AS n FROM folk';
  const bounded = { ...sum, constraints: { maximum: 30 } };
  const [keyed, within, unique] = await runEach([
    [sql, [age, sum], { primaryKey: 'alder' }],
    [sql, [{ ...age, categories: ['0-4'] }, bounded]],
    [sql, [{ ...age, constraints: { unique: true } }, sum]],
  ]);
  expect(keyed?.lines).toEqual(['1:8 0-4 (table-key)', '1:8 5-9 (table-key)']);
  expect(keyed?.problems[0]?.wording.sv.text).toBe('Två rader har samma nyckel (0-4).');
  expect(within?.lines).toEqual(['1:8 5-9 (cell-choice)', '1:8 5-9 (cell-choice)', '2:3 41 (cell-range)']);
  expect(unique?.problems[0]?.wording.sv.text).toContain('står redan på en annan rad');
});

test('prints categories, and the reasons for what is accepted', async () => {
  const accepted = [{ rule: 'count-small', reason: 'Fler än fem.', where: { alder: '0-4' } }];
  const { table } = await run(byAge, [{ ...age, categories: [{ value: '0-4', label: 'yngst' }, '5-9'] }, sum], {
    accepted,
  });
  expect([...(table?.columns[0]?.categories ?? [])]).toEqual([
    ['0-4', 'yngst'],
    ['5-9', '5-9'],
  ]);
  expect(table?.notes).toEqual([{ text: 'Fler än fem.', rows: new Map([['alder', new Set(['0-4'])]]) }]);
});

test('points from a value to where its column is selected', async () => {
  const { table } = await run('SELECT alder,\n  antal AS n FROM folk', [age, sum]);
  expect(table && formatPlace(table.placeOf(3, 'n'))).toBe('data/q.sql:2:3');
});

test('refuses to be told how the file of a query is written', async () => {
  const fields = [age, { ...sum, decimalChar: ',', groupChar: ' ', bareNumber: false, missingValues: ['..'] }];
  const { lines } = await run(byAge, fields, {
    unpivot: { keep: ['alder'], name: { name: 'ar', type: 'year' }, value: { name: 'v' } },
    unitRow: true,
    sums: [{ row: 'Totalt' }],
    footnotes: ['*'],
    encoding: 'windows-1252',
    dialect: { delimiter: ';' },
  });
  const keys = 'unpivot unitRow sums footnotes encoding dialect decimalChar groupChar bareNumber missingValues'.split(
    ' ',
  );
  expect(lines.filter((line) => line.includes('query-property'))).toEqual(
    keys.map((key) => `json ${key} (query-property)`),
  );
  const schema = { fields: [age, sum], missingValues: ['..'] };
  expect((await run(byAge, [], { schema })).lines).toEqual(['json missingValues (query-property)']);
});

test('checks names in the description, and that the file is there and can be read', async () => {
  expect((await run(byAge, [age, { ...sum, statusColumn: 'x' }])).lines).toEqual(['json x (name-unknown)']);
  expect((await run(Uint8Array.from([0xe5]), [age])).lines).toEqual(['1:1 \ufffd (text-encoding)']);
  expect((await runAll([queryOf('q', [age])], {})).lines).toEqual([expect.stringMatching(/ q.sql \(data-missing\)$/)]);
});

test('keeps to the first of two tables of one name', async () => {
  const { lines, tables } = await runAll([queryOf('folk', [sum]), queryOf('q', [sum]), queryOf('q', [age])], {
    folk: 'SELECT 1 AS n FROM kostnad',
    q: 'SELECT count(*) AS n FROM folk',
  });
  expect(lines).toEqual([
    expect.stringMatching(/ folk \(name-duplicate\)$/),
    expect.stringMatching(/ q \(name-duplicate\)$/),
  ]);
  expect(valuesOf(tables.get('q'))).toEqual({ n: [4] });
});

test('tells of a query that is too long, and goes on with the others', async () => {
  const { lines, problems, tables } = await runAll([queryOf('a', [sum]), queryOf('b', [sum])], {
    a: `SELECT 1 AS n FROM folk ${'-'.repeat(100_000)}`,
    b: 'SELECT count(*) AS n FROM folk',
  });
  expect(lines).toEqual(['data/a.sql:1:1 length (query-limit)']);
  expect(problems[0]?.wording.sv).toMatchObject({
    text: 'Frågan är för lång.',
    expected: 'högst 100000 tecken, 10 s, 1024 MiB minne och 1000000 rader',
  });
  expect(valuesOf(tables.get('b'))).toEqual({ n: [4] });
});

test('tells of queries that reach a limit, and runs the others', async () => {
  const { lines, problems, report } = collect();
  const texts = {
    a: 'SELECT count(*) AS n FROM t, range(1000000000000)',
    b: 'SELECT 1 AS n FROM t, range(1000) ORDER BY n',
    c: `SELECT ${'k.'.repeat(49_000)}k AS n FROM t`,
    d: 'SELECT count(*) AS n FROM t',
  };
  const queries = Object.keys(texts).map((name) => queryOf(name, [sum]));
  const files = Object.entries(texts).map(([name, sql]) => [`${name}.sql`, new TextEncoder().encode(sql)] as const);
  const limits = { ...usualLimits, milliseconds: 1000, rows: 100 };
  const all = new Map([['t.csv', new TextEncoder().encode('k;n\na;1\n')], ...files]);
  const tables = await loadTables(describe([resourceOf(), ...queries], report), all, report, limits);
  expect(lines).toEqual([
    'data/a.sql:1:1 time (query-limit)',
    'data/b.sql:1:1 rows (query-limit)',
    'data/c.sql:1:1 crash (query-limit)',
  ]);
  expect(problems[0]?.wording.sv.text).toBe('Frågan hann inte bli klar.');
  expect(valuesOf(tables.get('d'))).toEqual({ n: [1] });
});
