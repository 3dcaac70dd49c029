/** What authors are told about cells, keys and sums. */

import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';

/** Words in both languages. */
export interface Form {
  readonly sv: string;
  readonly en: string;
}

/** The rules about what stands in the cells of files. */
export const cellRules = {
  'table-cell': rule<{ column: string; form: Form; declarations?: readonly string[] }>({
    severity: 'error',
    sv: ({ column, form, declarations = [] }) => ({
      text: `Cellen i kolumnen ”${column}” går inte att läsa.`,
      expected: form.sv,
      hint:
        declarations.length > 0
          ? `Om filen ska skrivas så: ange ${declarations.join(' eller ')} för kolumnen i data/datapackage.json.`
          : 'Rätta cellen i filen, eller kolumnens beskrivning i data/datapackage.json.',
    }),
    en: ({ column, form, declarations = [] }) => ({
      text: `The cell in the column “${column}” cannot be read.`,
      expected: form.en,
      hint:
        declarations.length > 0
          ? `If the file is to be written so: give ${declarations.join(' or ')} for the column in data/datapackage.json.`
          : "Correct the cell in the file, or the column's description in data/datapackage.json.",
    }),
  }),
  'table-key': rule<{ key: string; line: number | undefined }>({
    severity: 'error',
    sv: ({ key, line }) => ({
      text: `Två rader har samma nyckel (${key})${line === undefined ? '' : `; den första är rad ${line}`}.`,
      expected: 'en enda rad för varje nyckel',
      hint: 'Ta bort den ena raden, eller lägg till en kolumn i primaryKey.',
    }),
    en: ({ key, line }) => ({
      text: `Two rows have the same key (${key})${line === undefined ? '' : `; the first is line ${line}`}.`,
      expected: 'a single row for each key',
      hint: 'Remove one of the rows, or add a column to primaryKey.',
    }),
  }),
  'cell-choice': rule<{ column: string; choices: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ column, choices, meant }) => ({
      text: `Värdet finns inte bland dem som kolumnen ”${column}” kan ha.`,
      expected: `något av ${choices.join(', ')}`,
      hint: menade(meant, 'Rätta värdet, eller lägg till värdet i data/datapackage.json.'),
    }),
    en: ({ column, choices, meant }) => ({
      text: `The value is not among those that the column “${column}” can have.`,
      expected: `one of ${choices.join(', ')}`,
      hint: didYouMean(meant, 'Correct the value, or add the value in data/datapackage.json.'),
    }),
  }),
  'cell-range': rule<{ column: string; least: string | number | undefined; most: string | number | undefined }>({
    severity: 'error',
    sv: ({ column, least, most }) => ({
      text: `Värdet ligger utanför det som är tillåtet i kolumnen ”${column}”.`,
      expected: [least === undefined ? '' : `minst ${least}`, most === undefined ? '' : `högst ${most}`]
        .filter(Boolean)
        .join(', '),
      hint: 'Rätta värdet, eller minimum och maximum i data/datapackage.json.',
    }),
    en: ({ column, least, most }) => ({
      text: `The value is outside what is allowed in the column “${column}”.`,
      expected: [least === undefined ? '' : `at least ${least}`, most === undefined ? '' : `at most ${most}`]
        .filter(Boolean)
        .join(', '),
      hint: 'Correct the value, or minimum and maximum in data/datapackage.json.',
    }),
  }),
  'cell-required': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” måste ha ett värde på varje rad.`,
      expected: 'ett värde',
      hint: 'Fyll i värdet, eller ta bort required i data/datapackage.json.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” must have a value in each row.`,
      expected: 'a value',
      hint: 'Fill in the value, or remove required in data/datapackage.json.',
    }),
  }),
  'cell-unique': rule<{ column: string; line: number | undefined }>({
    severity: 'error',
    sv: ({ column, line }) => ({
      text: `Värdet står redan på ${line === undefined ? 'en annan rad' : `rad ${line}`}, men kolumnen ”${column}” har varje värde bara en gång.`,
      expected: 'ett värde som inte redan finns',
      hint: 'Rätta det ena värdet, eller ta bort unique i data/datapackage.json.',
    }),
    en: ({ column, line }) => ({
      text: `The value already stands in ${line === undefined ? 'another row' : `line ${line}`}, but the column “${column}” has each value only once.`,
      expected: 'a value that is not there yet',
      hint: 'Correct one of the values, or remove unique in data/datapackage.json.',
    }),
  }),
  'unit-row': rule<{ column: string; unit: string }>({
    severity: 'error',
    sv: ({ column, unit }) => ({
      text: `Filen och beskrivningen anger olika enheter för kolumnen ”${column}”.`,
      expected: unit,
      hint: 'Rätta enheten i filen eller unit i data/datapackage.json.',
    }),
    en: ({ column, unit }) => ({
      text: `The file and its description give different units for the column “${column}”.`,
      expected: unit,
      hint: 'Correct the unit in the file, or unit in data/datapackage.json.',
    }),
  }),
  'sum-missing': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Filen har ingen sådan summarad.',
      expected: 'en rad med det namnet i filen',
      hint: menade(meant, 'Rätta namnet, eller ta bort raden ur sums.'),
    }),
    en: ({ meant }) => ({
      text: 'The file has no such row of sums.',
      expected: 'a row of that name in the file',
      hint: didYouMean(meant, 'Correct the name, or remove the row from sums.'),
    }),
  }),
  'sum-differs': rule<{ sum: string; tolerance: string }>({
    severity: 'error',
    sv: ({ sum, tolerance }) => ({
      text: 'Summan i filen stämmer inte med sina delar.',
      expected: sum,
      hint: `Rätta filen. Om skillnaden har en förklaring: skriv "tolerance": ${tolerance} och "reason": "…" vid summan under sums.`,
    }),
    en: ({ sum, tolerance }) => ({
      text: 'The sum in the file is not that of its parts.',
      expected: sum,
      hint: `Correct the file. If there is a reason for the difference: write "tolerance": ${tolerance} and "reason": "…" with the sum under sums.`,
    }),
  }),
};
