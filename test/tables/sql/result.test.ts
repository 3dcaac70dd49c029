import { expect, test } from 'vitest';
import { columnOf } from '../../../src/tables/table.ts';
import { run, runEach, valuesOf } from './queries.ts';

const text = { name: 'k', type: 'string' };
const number = { name: 'n', type: 'number' };

test('reads each type that a column can have', async () => {
  const { lines, table } = await run(
    `SELECT antal, CAST(antal AS TINYINT) AS liten, sum(antal) OVER () AS stor, mnkr, antal / 4 AS del, f.ar, alder,
            make_date(f.ar, 2, 28) + 1 AS dag, strftime(make_date(f.ar, 2, 1), '%Y-%m') AS manad
     FROM folk f JOIN kostnad USING (ar) WHERE alder = '0-4' ORDER BY f.ar`,
    [
      { name: 'antal', type: 'integer' },
      { name: 'liten', type: 'integer' },
      { name: 'stor', type: 'integer' },
      { name: 'mnkr', type: 'number' },
      { name: 'del', type: 'number' },
      { name: 'ar', type: 'year' },
      { name: 'alder', type: 'string' },
      { name: 'dag', type: 'date' },
      { name: 'manad', type: 'yearmonth' },
    ],
  );
  expect(lines).toEqual([]);
  expect(valuesOf(table)).toEqual({
    antal: [10, 20],
    liten: [10, 20],
    stor: [30, 30],
    mnkr: [0.1, 0.25],
    del: [2.5, 5],
    ar: [2018, 2019],
    alder: ['0-4', '0-4'],
    dag: ['2018-03-01', '2019-03-01'],
    manad: ['2018-02', '2019-02'],
  });
  expect(table?.columns.map(({ texts }) => texts)).toEqual(table?.columns.map(() => ['', '']));
});

test('keeps what is missing', async () => {
  const { table } = await run('SELECT mnkr AS n FROM kostnad', [number]);
  expect(valuesOf(table)).toEqual({ n: [0.1, 0.25, null] });
});

test('adds decimal numbers exactly, and tells their decimals', async () => {
  const { table } = await run('SELECT 0.1 + 0.2 + 0.30 AS a, 10 / 4 AS b, 1e-7 AS c, 1 / 3 AS d FROM kostnad LIMIT 1', [
    { name: 'a', type: 'number' },
    { name: 'b', type: 'number' },
    { name: 'c', type: 'number' },
    { name: 'd', type: 'number' },
  ]);
  expect(valuesOf(table)).toEqual({ a: [0.6], b: [2.5], c: [1e-7], d: [0.333333333333333] });
  expect(table?.columns.map(({ decimals }) => decimals[0])).toEqual([2, 1, 7, 15]);
});

test('holds no digits of a DOUBLE that mean nothing', async () => {
  const { table } = await run('SELECT 0.1::DOUBLE + 0.2::DOUBLE AS n FROM kostnad LIMIT 1', [number]);
  expect(table && columnOf(table, 'n')).toMatchObject({ values: [0.3], decimals: [1] });
});

test('asks for the columns that are described, by their names and in their order', async () => {
  const results = await runEach([
    ['SELECT alder AS k,\n  antal AS antl\nFROM folk', [text, { name: 'antal', type: 'integer' }, number]],
    ['SELECT antal, alder FROM folk', [text]],
    ['SELECT 1 AS n, alder AS k FROM folk', [text, number]],
    ['SELECT alder AS k, alder AS k FROM folk', [text, number]],
  ]);
  expect(results.map(({ lines }) => lines)).toEqual([
    ['2:3 antl (result-unknown)', '1:1 – (result-missing)', '1:1 – (result-missing)'],
    ['1:8 antal (result-unknown)', '1:15 alder (result-unknown)', '1:1 – (result-missing)'],
    ['1:8 n (result-order)', '1:16 k (result-order)'],
    ['1:20 k (result-unknown)', '1:1 – (result-missing)'],
  ]);
  expect(results.map(({ table }) => table)).toEqual([null, null, null, null]);
  expect(results[0]?.problems[0]?.wording.sv.hint).toBe('Menade du ”antal”?');
});

/** Selects each expression as a column of its type; its first value, or its problem. */
async function readEach(cases: readonly (readonly [type: string, sql: string, unknown])[]): Promise<unknown[]> {
  const results = await runEach(
    cases.map(([type, sql]) => [`SELECT ${sql} AS k FROM folk LIMIT 1`, [{ name: 'k', type }]]),
  );
  return results.map(({ lines, table }, index) => {
    const [type, sql] = cases[index] ?? [];
    return [type, sql, lines[0]?.replace(/^\S+ /, '') ?? table?.columns[0]?.values[0]];
  });
}

test('turns no column into another type in silence', async () => {
  const cases = [
    ['integer', 'antal / 2', 'DOUBLE'],
    ['integer', 'CAST(antal AS DECIMAL(10, 1))', 'DECIMAL(10,1)'],
    ['integer', 'alder', 'VARCHAR'],
    ['integer', 'antal > 1', 'BOOLEAN'],
    ['number', 'CAST(antal AS FLOAT)', 'FLOAT'],
    ['number', 'alder', 'VARCHAR'],
    ['number', 'INTERVAL 1 DAY', 'INTERVAL'],
    ['number', '[1, 2.5]', 'DECIMAL(11,1)[]'],
    ['year', 'CAST(ar AS DOUBLE)', 'DOUBLE'],
    ['string', 'ar', 'INTEGER'],
    ['string', '[alder]', 'VARCHAR[]'],
    ['string', 'NULL', 'INTEGER'],
    ['date', 'alder', 'VARCHAR'],
    ['date', 'CAST(make_date(ar, 1, 1) AS TIMESTAMP)', 'TIMESTAMP'],
    ['yearmonth', 'make_date(ar, 1, 1)', 'DATE'],
  ] as const;
  expect(await readEach(cases)).toEqual(cases.map(([type, sql, found]) => [type, sql, `${found} (result-type)`]));
});

test('refuses values that a column cannot hold', async () => {
  const cases = [
    ['number', 'antal / (antal - antal)', 'Infinity'],
    ['number', '-antal / 0', '-Infinity'],
    ['number', '0 / (antal - antal)', 'NaN'],
    ['number', '1234567890.1234567', '1234567890.1234567'],
    ['number', '-0.12345678901234567890', '-0.12345678901234567890'],
    ['integer', '12345678901234567', '12345678901234567'],
    ['integer', '-1234567890123456', '-1234567890123456'],
    ['year', 'ar * 10', '20180'],
    ['year', '-ar', '-2018'],
    ['yearmonth', 'alder', '0-4'],
    ['yearmonth', "'2021-13'", '2021-13'],
    ['date', "CAST('infinity' AS DATE)", '5881580-07-11'],
    ['date', "CAST('12021-01-01' AS DATE)", '12021-01-01'],
    ['date', "CAST('0044-03-15 (BC)' AS DATE)", '0044-03-15 (BC)'],
  ] as const;
  expect(await readEach(cases)).toEqual(cases.map(([type, sql, found]) => [type, sql, `${found} (result-value)`]));
});

test('holds large and small values of few digits', async () => {
  const cases = [
    ['integer', '100000000000000000000', 1e20],
    ['number', '123456789012345.000', 123_456_789_012_345],
    ['number', '0.000000000000000000000000000001', 1e-30],
    ['number', '1e300', 1e300],
    ['number', '-0.0', 0],
    ['year', 'CAST(2018 AS DECIMAL(4, 0))', 2018],
  ] as const;
  expect(await readEach(cases)).toEqual(cases);
});

test('tells of bad values of a column once, with the first row and how many more', async () => {
  const sql = 'SELECT alder AS k,\n  antal / (ar - 2018) AS n\nFROM folk';
  const { lines, problems } = await run(sql, [text, number]);
  expect(lines).toEqual(['2:9 Infinity (result-value)']);
  expect(problems[0]?.wording.sv.text).toBe(
    'Frågan ger ett värde som kolumnen ”n” inte kan ha, på rad 1 och på 1 rad till i svaret.',
  );
});

test('asks for a value in each row of a key', async () => {
  const { lines } = await run('SELECT nullif(alder, alder) AS k FROM folk', [text], { primaryKey: 'k' });
  expect(lines).toEqual(['1:8 NULL (result-value)']);
});
