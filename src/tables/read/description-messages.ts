/** What authors are told about the description of a table. */

import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';
import type { Form } from './cell-messages.ts';

/** The rules about names and rules in a description. */
export const descriptionRules = {
  'name-unknown': rule<{ known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Det finns ingen kolumn med det namnet.',
      expected: `någon av ${known.join(', ')}`,
      hint: menade(meant, 'Välj en av kolumnerna ovan, eller beskriv kolumnen under fields.'),
    }),
    en: ({ known, meant }) => ({
      text: 'There is no column of that name.',
      expected: `one of ${known.join(', ')}`,
      hint: didYouMean(meant, 'Choose one of the columns above, or describe the column under fields.'),
    }),
  }),
  'name-duplicate': rule({
    severity: 'error',
    sv: () => ({
      text: 'Namnet är redan taget.',
      expected: 'ett eget namn för varje tabell, och för varje kolumn i tabellen',
      hint: 'Byt namn på den ena.',
    }),
    en: () => ({
      text: 'The name is already taken.',
      expected: 'a name of its own for each table, and for each column of the table',
      hint: 'Rename one of them.',
    }),
  }),
  'unpivot-column': rule<{ form: Form }>({
    severity: 'error',
    sv: ({ form }) => ({
      text: 'Kolumnen går inte att göra om till rader.',
      expected: form.sv,
      hint: 'Nämn kolumnen i keep, beskriv den under sums om den är en summa, eller rätta dess namn eller typ.',
    }),
    en: ({ form }) => ({
      text: 'The column cannot be turned into rows.',
      expected: form.en,
      hint: 'Name the column in keep, describe it under sums if it is a sum, or correct its name or type.',
    }),
  }),
  'status-condition': rule<{ form: Form }>({
    severity: 'error',
    sv: ({ form }) => ({
      text: 'Villkoret kan aldrig vara sant.',
      expected: form.sv,
      hint: 'Jämför med ett värde av kolumnens slag, till exempel "ar <= 2018: utfall".',
    }),
    en: ({ form }) => ({
      text: 'The condition can never be true.',
      expected: form.en,
      hint: 'Compare with a value of the kind that the column holds, for example "ar <= 2018: utfall".',
    }),
  }),
  'status-none': rule<{ row: string; key: 'status' | 'vintage' }>({
    severity: 'error',
    sv: ({ row, key }) => ({
      text: `Ingen av reglerna ger ${key === 'status' ? 'en status' : 'en utgåva'} för raden ${row}.`,
      expected: 'regler som täcker alla rader',
      hint: `Skriv ${key === 'status' ? 'en status utan villkor, till exempel "prognos"' : 'en utgåva utan villkor, till exempel "2021"'}, sist i listan.`,
    }),
    en: ({ row, key }) => ({
      text: `None of the rules gives ${key === 'status' ? 'a status' : 'an edition'} for the row ${row}.`,
      expected: 'rules that cover all rows',
      hint: `Write ${key === 'status' ? 'a status without a condition, for example "prognos"' : 'an edition without a condition, for example "2021"'}, last in the list.`,
    }),
  }),
  'constraint-form': rule<{ form: Form }>({
    severity: 'error',
    sv: ({ form }) => ({
      text: 'Gränsen går inte att jämföra med kolumnens värden.',
      expected: form.sv,
      hint: 'Skriv gränsen i samma form som värdena i kolumnen.',
    }),
    en: ({ form }) => ({
      text: "The bound cannot be compared with the column's values.",
      expected: form.en,
      hint: 'Write the bound in the form of the values in the column.',
    }),
  }),
};
