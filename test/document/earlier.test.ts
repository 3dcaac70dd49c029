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

/** The problems of a report with these settings, which follows one that had these ids and had withdrawn `tab-aldre`. */
function check(settings: string, ids: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const about = { title: 'OA', municipality: 'P', publisher: 'P', version: '1', date: '2020-05-31' };
  const text = [...Object.entries(about), ['period', '2022'], ['key', 'PROV'], ['language', 'sv']]
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`.replace('"2020-05-31"', '2020-05-31'))
    .join('');
  const settingsSource = { path: 'content/report.yaml', text: text + settings };
  const manifest = {
    report: { ...about, key: 'PROV', period: '2021', edition: 'final' },
    inputs: [],
    tables: ids.map((id) => ({
      ...{ id, kind: 'table', key: id, label: 'Tabell 1', title: 'Folkmängd', page: 1 },
      ...{ csv: { path: 'x.csv', sha256: '0'.repeat(64) }, citation: { text: 'x', csl: {} } },
    })),
    withdrawn: [{ id: 'tab-aldre', reason: 'Inga uppgifter.' }],
  };
  const earlier = parseManifest({ path: 'm.json', text: JSON.stringify(manifest) }, report);
  const parsed = parseReport(settingsSource, report);
  if (!earlier || !parsed) throw new Error(problems.map(({ rule, found }) => `${rule} ${found}`).join(', '));
  checkEarlier({ settings: parsed, settingsSource, earlier: [earlier] }, labels, report);
  return problems;
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

test('what is withdrawn cannot be there', () => {
  const [found] = check('earlier: [m.json]\nwithdrawn:\n  tab-kvar: Inga uppgifter.\n', ['tab-kvar']);
  expect(found).toMatchObject({ rule: 'id-withdrawn', severity: 'error', found: 'tab-kvar', place: { line: 11 } });
});

test('what no earlier report had cannot be withdrawn', () => {
  expect(check('withdrawn: { tab-bort: Inga uppgifter. }\n', ['tab-kvar'])).toMatchObject([
    { rule: 'withdrawn-unknown', found: 'tab-bort' },
  ]);
});
