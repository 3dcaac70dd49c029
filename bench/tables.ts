/** The files in `data/` that hold the areas: wide CSV in Windows-1252, long CSV in UTF-8, their description, key figures. */
import { NBSP } from '../src/base/number.ts';
import { type Area, years } from './areas.ts';

/** A file's path in the report's folder and what it holds. */
export type ReportFile = readonly [path: string, content: string | Uint8Array];

/** Everything in `data/`. */
export function dataFiles(areas: readonly Area[]): ReportFile[] {
  const resources = areas.flatMap((area) => [describePeople(area), describeCosts(area)]);
  return [
    ...areas.flatMap((area): ReportFile[] => [
      [`data/folkmangd-${area.number}.csv`, peopleCsv(area)],
      [`data/kostnad-${area.number}.csv`, costsCsv(area)],
    ]),
    ['data/datapackage.json', `${JSON.stringify({ name: 'matning', resources }, null, 2)}\n`],
    ['data/nyckeltal.yaml', areas.map(keyFigures).join('\n')],
  ];
}

function peopleCsv({ people }: Area): Uint8Array {
  const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const rows = [...people].map(([age, counts]) => [age, ...counts.map(grouped)]);
  return Buffer.from(csv([['Ålder', ...years.map(String)], ...rows]), 'latin1'); // as Windows-1252 in what is used here
}

function costsCsv({ costs }: Area): string {
  const rows = [...costs].flatMap(([service, amounts]) =>
    amounts.map((amount, index) => [service, String(years[index]), amount.toFixed(1).replace('.', ',')]),
  );
  return csv([['Verksamhet', 'År', 'Belopp'], ...rows]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(';')}\r\n`).join('');
}

function describePeople({ number, name }: Area) {
  const column = (year: number) => ({ name: String(year), type: 'integer', groupChar: NBSP });
  return {
    ...described(`folkmangd_${number}`, `folkmangd-${number}.csv`, `Folkmängd i ${name}`),
    encoding: 'windows-1252',
    schema: {
      fields: [{ name: 'alder', title: 'Ålder', type: 'string' }, ...years.map(column)],
      primaryKey: 'alder',
    },
    unpivot: {
      keep: ['alder'],
      name: { name: 'ar', title: 'År', type: 'year' },
      value: { name: 'antal', title: 'Antal', unit: 'personer', status: statusRules },
    },
  };
}

function describeCosts({ number, name }: Area) {
  const amount = { name: 'belopp', title: 'Belopp', type: 'number', decimalChar: ',', unit: 'mnkr' };
  return {
    ...described(`kostnad_${number}`, `kostnad-${number}.csv`, `Kostnader i ${name}`),
    schema: {
      fields: [
        { name: 'verksamhet', title: 'Verksamhet', type: 'string' },
        { name: 'ar', title: 'År', type: 'year' },
        { ...amount, status: statusRules },
      ],
      primaryKey: ['verksamhet', 'ar'],
    },
  };
}

const statusRules = ['ar <= 2020: utfall', 'ar <= 2028: prognos', 'kalkyl'];

function described(name: string, path: string, title: string) {
  const sources = [{ title: 'Mätköpings kommun, påhittade uppgifter' }];
  return { name, type: 'table', path, title, dialect: { delimiter: ';' }, sources, vintage: '2021' };
}

function keyFigures({ number, name }: Area): string {
  return `invanare_${number}:
  title: Invånare i ${name} 2028
  sum: folkmangd_${number}.antal
  where: { ar: 2028 }
okning_${number}:
  title: Förändring i ${name} 2018–2028
  change: folkmangd_${number}.antal
  from: { ar: 2018 }
  to: { ar: 2028 }
okning_procent_${number}:
  title: Förändring i procent i ${name} 2018–2028
  percent-change: folkmangd_${number}.antal
  from: { ar: 2018 }
  to: { ar: 2028 }
kvot_${number}:
  title: Yngre och äldre per hundra i arbetsför ålder i ${name} 2028
  ratio: folkmangd_${number}.antal
  where: { ar: 2028 }
  of: { alder: [0-4..15-19, 65-69..100-w] }
  to: { alder: 20-24..60-64 }
  times: 100
  decimals: 1
`;
}
