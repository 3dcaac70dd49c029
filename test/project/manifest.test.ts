/** The form of the manifest: its published schema, and how earlier ones are read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/base/problem.ts';
import { manifestSchema, parseManifest } from '../../src/project/manifest.ts';
import { example } from '../support/report.ts';

const earlier = {
  report: {
    key: 'PROV',
    title: 'OA',
    municipality: 'P',
    publisher: 'P',
    period: '2021',
    version: '1',
    date: '2020-05-31',
  },
  inputs: [],
  tables: [],
  withdrawn: [{ id: 'tab-gammal', reason: 'Slås ihop med tab-ny.' }],
};

function parse(value: object): { readonly period: string | undefined; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const text = JSON.stringify(value);
  const read = parseManifest({ path: '../2021/manifest.json', text }, (problem) => problems.push(problem));
  return { period: read?.report.period, problems };
}

test('the published schema is that of the program', async () => {
  const schema = z.toJSONSchema(manifestSchema, { target: 'draft-7', io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    join(example, 'docs', 'manifest.schema.json'),
  );
});

test('reads of an earlier manifest what it needs, whatever else a later program writes there', () => {
  const report = { ...earlier.report, edition: 'final' };
  expect(parse({ ...earlier, report, manifest: 2, more: true })).toEqual({ period: '2021', problems: [] });
});

test('reports what is wrong in an earlier manifest at its place there', () => {
  const { problems } = parse({ ...earlier, report: { ...earlier.report, edition: 'utkast' }, tables: undefined });
  expect(problems.map(({ rule, place }) => [rule, place.source.path])).toEqual([
    ['value-choice', '../2021/manifest.json'],
    ['key-missing', '../2021/manifest.json'],
  ]);
});
