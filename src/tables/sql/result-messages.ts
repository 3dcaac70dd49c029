/** What authors are told about the answers of queries. */
import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';
import type { Form } from '../read/cell-messages.ts';

/** The rules about what a query gives beside what is described. */
export const resultRules = {
  'result-unknown': rule<{ fields: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ fields, meant }) => ({
      text: 'Frågan ger en kolumn som inte är beskriven.',
      expected: fields.length > 0 ? `någon av ${fields.join(', ')}` : 'inga fler kolumner',
      hint: menade(meant, 'Ge kolumnen det beskrivna namnet med AS, eller beskriv den i data/datapackage.json.'),
    }),
    en: ({ fields, meant }) => ({
      text: 'The query gives a column that is not described.',
      expected: fields.length > 0 ? `one of ${fields.join(', ')}` : 'no more columns',
      hint: didYouMean(meant, 'Give the column its described name with AS, or describe it in data/datapackage.json.'),
    }),
  }),
  'result-missing': rule<{ field: string }>({
    severity: 'error',
    sv: ({ field }) => ({
      text: `Frågan ger ingen kolumn ”${field}”.`,
      expected: `en kolumn ${field}`,
      hint: 'Lägg till kolumnen i frågan, eller ta bort den ur data/datapackage.json.',
    }),
    en: ({ field }) => ({
      text: `The query gives no column “${field}”.`,
      expected: `a column ${field}`,
      hint: 'Add the column to the query, or remove it from data/datapackage.json.',
    }),
  }),
  'result-order': rule<{ field: string }>({
    severity: 'error',
    sv: ({ field }) => ({
      text: 'Kolumnen står inte på den plats där den är beskriven.',
      expected: field,
      hint: 'Skriv kolumnerna i samma ordning i frågan och i data/datapackage.json.',
    }),
    en: ({ field }) => ({
      text: 'The column does not stand where it is described.',
      expected: field,
      hint: 'Write the columns in the same order in the query and in data/datapackage.json.',
    }),
  }),
  'result-type': rule<{ column: string; form: Form; sql: string }>({
    severity: 'error',
    sv: ({ column, form, sql }) => ({
      text: `Kolumnen ”${column}” har inte den beskrivna typen.`,
      expected: `${form.sv} (${sql})`,
      hint: `Skriv CAST(… AS ${sql}) i frågan, eller ändra type i data/datapackage.json.`,
    }),
    en: ({ column, form, sql }) => ({
      text: `The column “${column}” is not of the described type.`,
      expected: `${form.en} (${sql})`,
      hint: `Write CAST(… AS ${sql}) in the query, or change type in data/datapackage.json.`,
    }),
  }),
  'result-value': rule<{ column: string; form: Form; row: number; more: number }>({
    severity: 'error',
    sv: ({ column, form, row, more }) => ({
      text: `Frågan ger ett värde som kolumnen ”${column}” inte kan ha, på rad ${row}${more > 0 ? ` och på ${more} ${more === 1 ? 'rad' : 'rader'} till` : ''} i svaret.`,
      expected: form.sv,
      hint: 'Ta hand om värdet i frågan, till exempel med round(…, 1), nullif eller WHERE.',
    }),
    en: ({ column, form, row, more }) => ({
      text: `The query gives a value that the column “${column}” cannot have, in row ${row}${more > 0 ? ` and ${more} more` : ''} of the answer.`,
      expected: form.en,
      hint: 'Take care of the value in the query, for example with round(…, 1), nullif or WHERE.',
    }),
  }),
};
