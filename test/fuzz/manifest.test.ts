/** The manifest of an earlier report: any text ends in what it had, held against the report, or in messages. */
import fc from 'fast-check';
import { checkEarlier } from '../../src/document/earlier.ts';
import { parseManifest } from '../../src/project/manifest.ts';
import { parseReport } from '../../src/project/report.ts';
import { jsonTexts } from '../support/formats.ts';
import { fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';

const about = { key: 'PROV', title: 'OA', municipality: 'P', publisher: 'P', version: '1', date: '2020-05-31' };
const sound = {
  report: { ...about, period: '2021', edition: 'final' },
  inputs: [{ path: 'content/report.yaml', sha256: '0'.repeat(64) }],
  tables: [
    {
      ...{ id: 'tab-borta', kind: 'table', key: 'PROV-borta', label: 'Tabell 1', title: 'Folkmängd', page: null },
      csv: { path: 'tables/tab-borta.csv', sha256: '0'.repeat(64) },
      citation: { text: 'P: OA.', csl: { id: 'PROV-borta' } },
    },
  ],
  withdrawn: [{ id: 'tab-aldre', reason: 'Inga uppgifter.' }],
};
const settingsSource = {
  path: 'content/report.yaml',
  text: 'title: OA\nmunicipality: P\npublisher: P\ndate: 2021-05-31\nperiod: "2022"\nversion: "1"\nkey: PROV\nlanguage: sv\nearlier: [m.json]\nwithdrawn: { tab-aldre: Inga uppgifter. }\n',
};
const texts = fc.oneof(jsonTexts([JSON.stringify(sound, null, 1)]), otherValues([sound]));

fuzz('any text as the manifest of an earlier report', texts, (text, report) => {
  const manifest = parseManifest({ path: 'm.json', text }, report);
  const settings = parseReport(settingsSource, () => undefined);
  if (!settings) throw new Error('The settings are not sound');
  if (manifest) checkEarlier({ settings, settingsSource, earlier: [manifest] }, new Map(), [], report);
});
