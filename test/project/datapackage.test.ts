import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { type DataPackage, parseDataPackage } from '../../src/project/datapackage.ts';

const resource = {
  name: 't',
  type: 'table',
  path: 't.csv',
  title: 'Prov',
  schema: { fields: [{ name: 'n', type: 'number' }] },
  sources: [{ title: 'Provkommunen' }],
};

function parse(over: Readonly<Record<string, unknown>>): { data: DataPackage | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = JSON.stringify({ name: 'prov', resources: [{ ...resource, ...over }] }, null, 1);
  return { data: parseDataPackage({ path: 'data/datapackage.json', text }, (found) => problems.push(found)), problems };
}

const field = (more: object) => ({ schema: { fields: [{ name: 'n', type: 'number', ...more }] } });

test('fills in the defaults of the standard', () => {
  const { data, problems } = parse({});
  expect(problems).toEqual([]);
  expect(data?.resources[0]).toMatchObject({
    encoding: 'utf-8',
    dialect: { delimiter: ',' },
    schema: { fieldsMatch: 'exact', missingValues: [''], primaryKey: [], fields: [{ decimalChar: '.' }] },
  });
});

test('takes what other programs write of the standard', () => {
  const written = {
    encoding: 'UTF-8',
    dialect: { delimiter: ';', header: true, quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: {
      fields: [{ name: 'n', type: 'number', format: 'default', example: '1', rdfType: 'https://example.org/n' }],
      missingValues: ['', { value: '..', label: 'uppgift saknas' }],
    },
  };
  const { data, problems } = parse(written);
  expect(problems).toEqual([]);
  expect(data?.resources[0]).toMatchObject({ encoding: 'utf-8', schema: { missingValues: ['', '..'] } });
});

test('a table without a source of its own has those of the package', () => {
  const { sources, ...bare } = resource;
  const read = (more: object) => {
    const problems: Problem[] = [];
    const text = JSON.stringify({ name: 'prov', ...more, resources: [bare] });
    const data = parseDataPackage({ path: 'data/datapackage.json', text }, (found) => problems.push(found));
    return { sources: data?.resources[0]?.sources, rules: problems.map(({ rule }) => rule) };
  };
  expect(read({ sources: [{ title: 'SCB' }] })).toEqual({ sources: [{ title: 'SCB' }], rules: [] });
  expect(read({})).toEqual({ sources: undefined, rules: ['key-missing'] });
});

test('reads one key column or several', () => {
  const schema = (primaryKey: unknown) => ({ schema: { ...resource.schema, primaryKey } });
  expect(parse(schema('n')).data?.resources[0]?.schema.primaryKey).toEqual(['n']);
  expect(parse(schema(['n', 'm'])).data?.resources[0]?.schema.primaryKey).toEqual(['n', 'm']);
});

test('reads statuses: one for all, or rules', () => {
  const statusOf = (status: unknown) => parse(field({ status })).data?.resources[0]?.schema.fields[0]?.status;
  expect(statusOf('prognos')).toEqual([{ condition: undefined, word: 'prognos' }]);
  expect(statusOf(['ar <= 2018: utfall', 'mål'])).toEqual([
    { condition: { column: 'ar', operator: '<=', operand: '2018' }, word: 'utfall' },
    { condition: undefined, word: 'mål' },
  ]);
});

test('knows where its parts stand', () => {
  expect(parse({}).data?.placeOf(['resources', 0, 'path'])).toMatchObject({ line: 7, column: 12 });
});

test.each([
  ['an unknown key', { vintgae: '2019' }, 'key-unknown', 'Menade du ”vintage”?'],
  ['an encoding that is not read', { encoding: 'latin1' }, 'value-choice', 'Välj ett av värdena ovan.'],
  ['a path out of the folder', { path: '../t.csv' }, 'value-form', 'Skriv om värdet i den formen.'],
  ['a path of its own', { path: '/etc/t.csv' }, 'value-form', 'Skriv om värdet i den formen.'],
  ['an address', { path: 'https://example.org/t.csv' }, 'value-form', 'Skriv om värdet i den formen.'],
  ['a table without a source', { sources: undefined }, 'key-missing', 'Lägg till en rad ”sources: …” här.'],
  ['a table with no source', { sources: [] }, 'value-form', 'Skriv om värdet i den formen.'],
  [
    'a status that does not exist',
    field({ status: ['ar <= 2018: utfal'] }),
    'value-form',
    'Skriv om värdet i den formen.',
  ],
  ['a rule without an operator', field({ status: ['ar 2018: utfall'] }), 'value-form', 'Skriv om värdet i den formen.'],
  [
    'one sign for two things',
    field({ decimalChar: ',', groupChar: ',' }),
    'value-form',
    'Skriv om värdet i den formen.',
  ],
])('reports %s', (_, over, rule, hint) => {
  const { data, problems } = parse(over);
  expect(data).toBeUndefined();
  expect(problems.map((problem) => [problem.rule, problem.wording.sv.hint])).toEqual([[rule, hint]]);
});

test('reports a bad status that stands alone as what it is', () => {
  const { problems } = parse(field({ status: 'utfal' }));
  expect(problems.map(({ rule, found }) => [rule, found])).toEqual([['value-form', 'utfal']]);
});

test('reports a bad status rule at its own line', () => {
  const { problems } = parse(field({ status: ['ar <= 2018: utfall', 'ar > 2018: framtid'] }));
  expect(problems.map(({ place, found }) => [place.line, found])).toEqual([[16, 'ar > 2018: framtid']]);
});
