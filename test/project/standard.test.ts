import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/base/json.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkStandard } from '../../src/project/standard.ts';
import { example } from '../support/report.ts';

async function check(text: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const located = parseJson({ path: 'data/datapackage.json', text }, report);
  if (located) await checkStandard(located, report);
  return problems;
}

const packageOf = (over: object) => JSON.stringify({ resources: [{ name: 't', path: 't.csv' }], ...over }, null, 1);
const resourceOf = (over: object) => packageOf({ resources: [{ name: 't', path: 't.csv', ...over }] });
const schemaOf = (over: object) => resourceOf({ schema: { fields: [{ name: 'n', type: 'integer' }], ...over } });
const fieldOf = (over: object) => schemaOf({ fields: [{ name: 'n', type: 'integer', ...over }] });

const lineOf = ({ place, found, wording }: Problem): string =>
  `${place.line}:${place.column} ${found} | ${wording.sv.expected}`;

test('finds nothing in the example', async () => {
  expect(await check(await readFile(join(example, 'data', 'datapackage.json'), 'utf8'))).toEqual([]);
});

test.each([
  ['a mode of matching columns, which the profile has wrong', schemaOf({ fieldsMatch: 'exact' })],
  ['keys as a text or a list', schemaOf({ primaryKey: 'n', uniqueKeys: [['n']] })],
  ['missing values with and without labels', schemaOf({ missingValues: [{ value: '..', label: 'saknas' }] })],
  ['categories of an integer', fieldOf({ categories: [{ value: 1, label: 'låg' }], categoriesOrdered: true })],
  ['bounds as a number or a text', fieldOf({ constraints: { minimum: 1, maximum: '9', enum: [1, 2] } })],
  ['properties of our own', resourceOf({ unpivot: { keep: ['a'] }, vintage: '2019' })],
  ['a format that is no format', packageOf({ description: 'Två\nrader' })],
])('allows %s', async (_, text) => {
  expect(await check(text)).toEqual([]);
});

test.each([
  ['a type', resourceOf({ bytes: 1.5 }), '6:13 1.5 | ett heltal'],
  ['two types', schemaOf({ primaryKey: 5 }), '13:19 5 | en lista eller en text'],
  ['a choice', fieldOf({ format: 'dd' }), '11:17 dd | default'],
  ['a missing key', schemaOf({ foreignKeys: [{ fields: ['n'] }] }), '14:6 – | nyckeln reference'],
  ['one of two keys', packageOf({ licenses: [{ title: 'Fri' }] }), '9:3 – | nyckeln name eller path'],
  ['an empty list', packageOf({ keywords: [] }), '8:14 [] | en lista med minst 1'],
  ['an empty object', packageOf({ sources: [{}] }), '9:3 {} | minst 1 av nycklarna'],
  ['a value twice', schemaOf({ primaryKey: ['n', 'n'] }), '13:19 ["n","n"] | en lista där varje värde står en gång'],
  ['a number too small', resourceOf({ dialect: { headerRows: [0] } }), '8:6 0 | ett tal från 1 och uppåt'],
  ['no single form', resourceOf({ data: [] }), expect.stringMatching(/^3:3 .* \| en enda av de former som finns$/)],
  ['an address', packageOf({ homepage: 'scb.se' }), expect.stringMatching(/^8:14 scb\.se \| en fullständig adress/)],
  ['an e-mail', packageOf({ contributors: [{ email: 'x' }] }), '10:13 x | en e-postadress'],
  ['a time', packageOf({ created: '2021-05-31' }), expect.stringMatching(/^8:13 2021-05-31 \| datum, klockslag/)],
  ['a path', resourceOf({ path: '.t.csv' }), expect.stringMatching(/^5:12 \.t\.csv \| en adress \(https/)],
  ['a licence', packageOf({ licenses: [{ name: 'CC BY' }] }), expect.stringMatching(/CC BY \| licensens korta namn/)],
  ['a media type', resourceOf({ mediatype: 'csv' }), '6:17 csv | en mediatyp, till exempel text/csv'],
  ['a checksum', resourceOf({ hash: 'x' }), expect.stringMatching(/^6:12 x \| en kontrollsumma/)],
])('reports %s in words, at its place', async (_, text, line) => {
  const problems = await check(text);
  expect(problems.map(({ rule }) => rule)).toEqual(['datapackage-standard']);
  expect(problems.map(lineOf)).toEqual([line]);
});

test('holds a column only against the form of its own type', async () => {
  const problems = await check(fieldOf({ type: 'year', format: 'YYYY', constraints: { minimum: true, unique: 'ja' } }));
  expect(problems.map(lineOf)).toEqual([
    '11:17 YYYY | default',
    '14:18 ja | true eller false',
    '13:19 true | en text eller ett heltal',
  ]);
});

test('reports all faults of all parts, none twice, each with the page of the standard', async () => {
  const text = packageOf({
    keywords: [],
    resources: [
      {
        name: 't',
        path: 't.csv',
        bytes: 'x',
        dialect: { header: 1 },
        schema: { fields: [{ name: 'n', type: 'any', example: 1 }] },
      },
      { name: 'u', path: 'u.csv', bytes: 'x' },
    ],
  });
  const problems = await check(text);
  expect(problems.map(({ place, wording }) => `${place.line} ${wording.en.hint.replace(/^.*: /, '')}`)).toEqual([
    '26 https://datapackage.org/standard/data-package/',
    '6 https://datapackage.org/standard/data-resource/',
    '8 https://datapackage.org/standard/table-dialect/',
    '15 https://datapackage.org/standard/table-schema/',
    '23 https://datapackage.org/standard/data-resource/',
  ]);
});
