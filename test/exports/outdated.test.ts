/** Files of tables that are gone. */
import { expect, test } from 'vitest';
import { describePackage } from '../../src/exports/datapackage.ts';
import { outdatedPaths } from '../../src/exports/outdated.ts';
import { exportedAges, publication } from './tables.ts';

const plain = { path: 'plain/tab-alder.csv', content: '' };
const earlier = describePackage([{ exported: exportedAges, plain }], publication);

test('the files of a table that is gone are outdated', () => {
  expect(outdatedPaths(earlier, [])).toEqual([
    'tab-alder.csv',
    'tab-alder.xlsx',
    'tab-alder.json',
    'plain/tab-alder.csv',
    'datapackage.json',
  ]);
});

test('those that are written again are not', () => {
  const files = ['tab-alder.csv', 'tab-alder.xlsx', 'tab-alder.json', 'plain/tab-alder.csv', 'datapackage.json'];
  expect(
    outdatedPaths(
      earlier,
      files.map((path) => ({ path, content: '' })),
    ),
  ).toEqual([]);
});

test.each([
  ['nothing that can be read', '{'],
  ['nothing', undefined],
  ['files that are not ours', JSON.stringify({ resources: [{ name: 'budget', path: 'budget.csv.gz' }] })],
  ['files outside the folder', JSON.stringify({ resources: [{ name: '../hemligt', path: 'plain/../hemligt.csv' }] })],
  ['something else', '[]'],
])('a description of %s names none', (_, text) => {
  expect(outdatedPaths(text, [])).toEqual([]);
});
