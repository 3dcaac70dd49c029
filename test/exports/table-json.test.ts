/** Tables as JSON. */
import { expect, test } from 'vitest';
import { tableToJson } from '../../src/exports/table-json.ts';
import { exportedAges, head, number, printed, publication, text } from './tables.ts';

test('tells of the table, the report and the CSV file', () => {
  expect(JSON.parse(tableToJson(exportedAges, publication))).toMatchObject({
    id: 'tab-alder',
    key: 'PROV-alder',
    label: 'Tabell 3',
    title: 'Folkmängd efter ålder',
    subtitle: 'Antal personer',
    unit: 'personer',
    source: 'Provkommunen',
    notes: ['Små tal är borttagna.', 'Prognosen är från 2019.'],
    report: { key: 'PROV', title: 'Omvärldsanalys', version: '1, utkast', date: '2021-05-31' },
    csv: { path: 'tab-alder.csv', sha256: exportedAges.csv.sha256 },
    columns: [
      { name: 'Ålder', type: 'text', head: true, sum: false },
      { name: '2018', type: 'number', head: false, sum: false },
      { name: '2028', type: 'number', head: false, sum: false },
    ],
  });
});

test('holds each cell as it is printed, exactly, and with its status', () => {
  const { rows } = JSON.parse(tableToJson(exportedAges, publication));
  expect(rows[0]).toEqual({
    sum: false,
    cells: [
      { text: '0–4', value: '0–4', status: null },
      { text: '1 204', value: 1204, status: 'utfall' },
      { text: '−31,3', value: -31.25, status: 'prognos' },
    ],
  });
  expect(rows[1].cells[2]).toEqual({ text: '..', value: null, status: 'prognos' });
  expect(rows.map(({ sum }: { sum: boolean }) => sum)).toEqual([false, false, true]);
});

test('is valid whatever the cells hold', () => {
  const words = '"}\u0000\ud800\u2028</script>\\';
  const table = printed([[text(words), number(1, '1')]], [[head(words), head('Tal')]]);
  const { rows } = JSON.parse(tableToJson({ ...exportedAges, table }, publication));
  expect(rows[0].cells[0].text).toBe(words);
});
