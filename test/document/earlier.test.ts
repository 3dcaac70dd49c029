/** Whether what earlier reports could be cited by is still there. */
import { expect, test } from 'vitest';
import { usualNouns } from '../../src/base/nouns.ts';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkEarlier } from '../../src/document/earlier.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import type { LabelKind } from '../../src/markdown/label.ts';
import { parseManifest } from '../../src/project/manifest.ts';
import { parseReport } from '../../src/project/report.ts';

const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);
const labelled = { 'tab-kvar': 'table', 'dia-kvar': 'chart', avsnitt: 'section' } satisfies Record<string, LabelKind>;
const labels = numberLabels(
  [
    {
      numbered: true,
      labels: Object.entries(labelled).map(([id, kind]) => ({ id, kind, title: id, depth: 0, place })),
    },
  ],
  { words: usualNouns, key: 'PROV' },
  () => undefined,
);

const about = { title: 'OA', municipality: 'P', publisher: 'P', version: '1' };

/** The manifest of a report for a year, which had these ids and had withdrawn others. */
function manifestOf(year: number, ids: readonly string[], withdrawn: readonly string[] = ['tab-aldre']): object {
  return {
    report: { ...about, key: 'PROV', date: `${year}-05-31`, period: String(year), edition: 'final' },
    inputs: [],
    tables: ids.map((id) => ({
      ...{ id, kind: 'table', key: id, label: 'Tabell 1', title: 'Folkmängd', page: 1 },
      ...{ csv: { path: 'x.csv', sha256: '0'.repeat(64) }, citation: { text: 'x', csl: {} } },
    })),
    withdrawn: withdrawn.map((id) => ({ id, reason: 'Inga uppgifter.' })),
  };
}

/** The problems of a report with these settings, which follows others; undefined is one that could not be read. */
function checkAfter(
  settings: string,
  manifests: readonly (object | undefined)[],
  unread: readonly string[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const texts = Object.entries({ ...about, period: '2022', key: 'PROV', language: 'sv' });
  const text = `date: 2022-05-31\n${texts.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}`;
  const settingsSource = { path: 'content/report.yaml', text: text + settings };
  const earlier = manifests.map((one) => one && parseManifest({ path: 'm.json', text: JSON.stringify(one) }, report));
  const parsed = parseReport(settingsSource, report);
  if (!parsed || problems.length > 0) throw new Error(problems.map(({ rule, found }) => `${rule} ${found}`).join(', '));
  checkEarlier({ settings: parsed, settingsSource, earlier }, labels, unread, report);
  return problems;
}

/** The same of a report that follows one with these ids. */
function check(settings: string, ids: readonly string[]): Problem[] {
  return checkAfter(settings, [manifestOf(2021, ids)]);
}

test('what is still there or withdrawn is nothing to tell', () => {
  const settings = 'earlier: [m.json]\nwithdrawn: { tab-borta: Inga uppgifter., tab-aldre: Inga uppgifter. }\n';
  expect(check(settings, ['tab-kvar', 'dia-kvar', 'tab-borta'])).toEqual([]);
});

test('what is gone stops a final report, and is named as it was', () => {
  const [gone, ...others] = check('earlier: [m.json]\n', ['tab-borta', 'tab-kvar']);
  expect(others).toEqual([]);
  expect(gone).toMatchObject({ rule: 'id-gone', severity: 'warning', blocksFinal: true, found: 'tab-borta' });
  expect(gone?.place).toMatchObject({ line: 9, column: 11 });
  expect(gone?.wording.sv.text).toContain('i rapporten för 2021 var det ”Tabell 1. Folkmängd”');
});

test('an id that has become a section is gone', () => {
  expect(check('earlier: [m.json]\n', ['avsnitt'])).toMatchObject([{ rule: 'id-gone', found: 'avsnitt' }]);
});

test('a block with errors is not gone', () => {
  expect(checkAfter('earlier: [m.json]\n', [manifestOf(2021, ['tab-fel'])], ['tab-fel'])).toEqual([]);
});

test('what is withdrawn cannot be there', () => {
  const [found] = check('earlier: [m.json]\nwithdrawn:\n  tab-kvar: Inga uppgifter.\n', ['tab-kvar']);
  expect(found).toMatchObject({ rule: 'id-withdrawn', severity: 'error', found: 'tab-kvar', place: { line: 11 } });
});

test('what no earlier report had cannot be withdrawn', () => {
  expect(check('withdrawn: { tab-bort: Inga uppgifter. }\n', ['tab-kvar'])).toMatchObject([
    { rule: 'withdrawn-unknown', found: 'tab-bort' },
  ]);
});

test('what several reports had is told once, as it was in the last of them', () => {
  const manifests = [manifestOf(2021, ['tab-borta']), manifestOf(2020, ['tab-borta', 'tab-forst'])];
  const found = checkAfter('earlier:\n  - ny.json\n  - gammal.json\n', manifests);
  expect(found.map(({ found: id, place: { line } }) => [id, line])).toEqual([
    ['tab-borta', 10],
    ['tab-forst', 11],
  ]);
  expect(found[0]?.wording.sv.text).toContain('i rapporten för 2021');
});

test('what a later report withdrew need not be withdrawn again, unless it came back', () => {
  const settings = 'earlier: [a.json, b.json, c.json]\n';
  const manifests = [manifestOf(2019, ['tab-borta']), manifestOf(2020, [], ['tab-borta'])];
  expect(checkAfter(settings, manifests)).toEqual([]);
  expect(checkAfter(settings, [...manifests, manifestOf(2021, ['tab-borta'])])).toMatchObject([
    { rule: 'id-gone', found: 'tab-borta' },
  ]);
});

test('where a report could not be read, nobody knows what it lacked, and the others keep their places', () => {
  const settings = 'earlier:\n  - saknas.json\n  - m.json\nwithdrawn: { tab-bort: Inga uppgifter. }\n';
  expect(checkAfter(settings, [undefined, manifestOf(2021, ['tab-borta'])])).toMatchObject([
    { rule: 'id-gone', found: 'tab-borta', place: { line: 11 } },
  ]);
});
