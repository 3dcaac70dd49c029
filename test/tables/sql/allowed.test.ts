import { afterAll, expect, test } from 'vitest';
import { functions, tableFunctions, valueNames } from '../../../src/tables/sql/allowed.ts';
import { makeDatabase } from '../../../src/tables/sql/database.ts';
import { usualLimits } from '../../../src/tables/sql/limits.ts';

const database = makeDatabase(usualLimits);
afterAll(database.close);

async function rowsOf(sql: string): Promise<unknown[][]> {
  const answer = await database.run(sql, []);
  if (answer.is !== 'result') throw new Error(JSON.stringify(answer));
  const [first] = answer.columns;
  return (first?.values ?? []).map((_, row) => answer.columns.map(({ values }) => values[row]));
}

test('every function that is allowed is one of DuckDB that gives the same answer each time', async () => {
  const rows = await rowsOf('SELECT function_name, stability FROM duckdb_functions()');
  const found = Map.groupBy(rows, ([name]) => name);
  const stabilityOf = (name: string): unknown[] => [
    ...new Set(found.get(name)?.map(([, stability]) => stability ?? 'CONSISTENT')), // macros have none
  ];
  const others = [...functions, ...tableFunctions].filter((name) => stabilityOf(name).join() !== 'CONSISTENT');
  expect(others).toEqual([]);
  expect(stabilityOf('random')).toEqual(['VOLATILE']);
});

test('every name that tells something without brackets is known', async () => {
  const rows = await rowsOf(
    "SELECT DISTINCT function_name FROM duckdb_functions() WHERE regexp_full_match(function_name, '\\w+')",
  );
  const keywords = await rowsOf('SELECT keyword_name FROM duckdb_keywords()');
  const names = new Set([...rows, ...keywords].map(([name]) => String(name)));
  const told: string[] = [];
  for (const name of [...names, ...valueNames]) {
    const answer = await database.run(`SELECT "${name}"`, []);
    if (answer.is === 'result') told.push(name);
  }
  expect(told.filter((name) => !valueNames.has(name))).toEqual([]);
  expect(new Set(told)).toEqual(new Set(valueNames));
});
