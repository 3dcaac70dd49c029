/** A small table for tests of key figures, and the figures computed from it. */
import { expect } from 'vitest';
import type { Figure } from '../../../src/tables/table.ts';
import { figuresOf, resourceOf, tableFrom } from '../data.ts';

const fields = [
  { name: 'plats', title: 'Plats', type: 'string' },
  { name: 'ar', title: 'År', type: 'year' },
  {
    name: 'varde',
    title: 'Värde',
    type: 'number',
    decimalChar: ',',
    unitColumn: 'enhet',
    status: ['ar = 2018: utfall', 'prognos'],
  },
  { name: 'enhet', type: 'string' },
];

/** Two places and the whole country in two years: amounts of money, one of them missing, and percentages. */
export const table = tableFrom(
  resourceOf({ title: 'Provtabell' }, { fields, primaryKey: ['plats', 'ar'] }),
  `plats;ar;varde;enhet
norr;2018;66,7;mnkr
norr;2019;12,5;mnkr
syd;2018;0;mnkr
syd;2019;;mnkr
riket;2018;36;procent
riket;2019;57;procent
`,
);

const people = tableFrom(
  resourceOf(
    { title: 'Folkmängd' },
    {
      fields: [
        { name: 'alder', title: 'Ålder', type: 'string' },
        { name: 'ar', title: 'År', type: 'year' },
        { name: 'antal', title: 'Antal', type: 'integer', unit: 'personer', status: ['ar = 2018: utfall', 'prognos'] },
        { name: 'grupp', title: 'Grupp', type: 'string' },
      ],
      primaryKey: ['alder', 'ar'],
      missingValues: ['', '..'],
    },
  ),
  `alder;ar;antal;grupp
0-4;2018;1200;unga
0-4;2019;1250;unga
5-9;2018;1200;unga
5-9;2019;1100;unga
80-w;2018;400;
80-w;2019;450;
100-w;2018;..;
100-w;2019;3;
`,
);

/** The places as `t`; as `p` a population by age and year, in which one number and some groups are missing. */
export const tables = new Map([
  ['t', table],
  ['p', people],
]);

/** The key figure that these lines of YAML describe, which must be sound. */
export function figure(lines: string): Figure | null | undefined {
  const result = figuresOf(`f:\n  title: Prov\n${lines.replace(/^/gm, '  ')}\n`, tables);
  expect(result.lines).toEqual([]);
  return result.figures.get('f');
}

/** What is wrong with the key figure that these lines of YAML describe; its title is on line 2, they begin on line 3. */
export function faults(lines: string): string[] {
  const result = figuresOf(`f:\n  title: Prov\n${lines.replace(/^/gm, '  ')}\n`, tables);
  expect(result.figures.get('f')).toBeNull();
  return result.lines.map((line) => line.replace('data/nyckeltal.yaml:', ''));
}
