/** What authors are told about the data files and their description. */

import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';

/** Words in both languages. */
export interface Form {
  readonly sv: string;
  readonly en: string;
}

/** The rules about files: reading them and their description. */
export const fileRules = {
  'data-missing': rule<{ path: string }>({
    severity: 'error',
    sv: ({ path }) => ({
      text: `Datafilen data/${path} saknas.`,
      expected: `en fil ${path} i mappen data`,
      hint: 'Lägg filen i mappen data, eller rätta path.',
    }),
    en: ({ path }) => ({
      text: `The data file data/${path} is missing.`,
      expected: `a file ${path} in the folder data`,
      hint: 'Put the file into the folder data, or correct path.',
    }),
  }),
  'data-encoding': rule<{ encoding: string; other: string }>({
    severity: 'error',
    sv: ({ encoding, other }) => ({
      text: `Filen är inte skriven i teckenkodningen ${encoding}.`,
      expected: `läsbar text i ${encoding}`,
      hint: `Ange "encoding": "${other}" i data/datapackage.json, eller spara om filen som CSV UTF-8.`,
    }),
    en: ({ encoding, other }) => ({
      text: `The file is not written in the encoding ${encoding}.`,
      expected: `readable text in ${encoding}`,
      hint: `Set "encoding": "${other}" in data/datapackage.json, or save the file again as CSV UTF-8.`,
    }),
  }),
  'data-quote': rule({
    severity: 'error',
    sv: () => ({
      text: 'Citattecknen i cellen går inte ihop.',
      expected: 'citattecken runt hela cellen, och två citattecken (””) för ett inuti den',
      hint: 'Ta bort det lösa citattecknet, eller avsluta cellen med ett.',
    }),
    en: () => ({
      text: 'The quotes of the cell do not match.',
      expected: 'quotes around the whole cell, and two quotes ("") for one inside it',
      hint: 'Remove the loose quote, or end the cell with one.',
    }),
  }),
  'header-unknown': rule<{ fields: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ fields, meant }) => ({
      text: 'Filen har en kolumn som inte är beskriven.',
      expected: fields.length > 0 ? `någon av ${fields.join(', ')}` : 'inga fler kolumner',
      hint: menade(meant, 'Beskriv kolumnen under fields i data/datapackage.json, eller ta bort den ur filen.'),
    }),
    en: ({ fields, meant }) => ({
      text: 'The file has a column that is not described.',
      expected: fields.length > 0 ? `one of ${fields.join(', ')}` : 'no more columns',
      hint: didYouMean(meant, 'Describe the column under fields in data/datapackage.json, or remove it from the file.'),
    }),
  }),
  'header-missing': rule<{ field: string }>({
    severity: 'error',
    sv: ({ field }) => ({
      text: `Kolumnen ”${field}” saknas i filen.`,
      expected: `en kolumn med rubriken ${field}`,
      hint: 'Kontrollera rubriken och dialect.delimiter, eller ta bort kolumnen ur data/datapackage.json.',
    }),
    en: ({ field }) => ({
      text: `The column “${field}” is missing from the file.`,
      expected: `a column with the heading ${field}`,
      hint: 'Check the heading and dialect.delimiter, or remove the column from data/datapackage.json.',
    }),
  }),
  'header-order': rule<{ field: string }>({
    severity: 'error',
    sv: ({ field }) => ({
      text: 'Kolumnen står inte på den plats där den är beskriven.',
      expected: field,
      hint: 'Ordna fields i data/datapackage.json som kolumnerna i filen.',
    }),
    en: ({ field }) => ({
      text: 'The column does not stand where it is described.',
      expected: field,
      hint: 'Order fields in data/datapackage.json like the columns of the file.',
    }),
  }),
  'table-row': rule<{ cells: number; columns: number }>({
    severity: 'error',
    sv: ({ cells, columns }) => ({
      text: `Raden har ${cells} ${cells === 1 ? 'cell' : 'celler'}.`,
      expected: `${columns} celler, lika många som kolumnerna`,
      hint: cells < columns ? 'Fyll i det som fattas, eller ta bort raden.' : 'Ta bort det som är för mycket på raden.',
    }),
    en: ({ cells, columns }) => ({
      text: `The row has ${cells} cells.`,
      expected: `${columns} cells, as many as the columns`,
      hint: cells < columns ? 'Fill in what is missing, or remove the row.' : 'Remove what is too much in the row.',
    }),
  }),
  'table-cell': rule<{ column: string; form: Form }>({
    severity: 'error',
    sv: ({ column, form }) => ({
      text: `Cellen i kolumnen ”${column}” går inte att läsa.`,
      expected: form.sv,
      hint: 'Rätta cellen i filen, eller kolumnens beskrivning i data/datapackage.json.',
    }),
    en: ({ column, form }) => ({
      text: `The cell in the column “${column}” cannot be read.`,
      expected: form.en,
      hint: "Correct the cell in the file, or the column's description in data/datapackage.json.",
    }),
  }),
  'table-key': rule<{ key: string; line: number }>({
    severity: 'error',
    sv: ({ key, line }) => ({
      text: `Två rader har samma nyckel (${key}); den första är rad ${line}.`,
      expected: 'en enda rad för varje nyckel',
      hint: 'Ta bort den ena raden, eller lägg till en kolumn i primaryKey.',
    }),
    en: ({ key, line }) => ({
      text: `Two rows have the same key (${key}); the first is line ${line}.`,
      expected: 'a single row for each key',
      hint: 'Remove one of the rows, or add a column to primaryKey.',
    }),
  }),
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
      hint: 'Nämn kolumnen i keep, eller rätta dess namn eller typ.',
    }),
    en: ({ form }) => ({
      text: 'The column cannot be turned into rows.',
      expected: form.en,
      hint: 'Name the column in keep, or correct its name or type.',
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
  'status-none': rule<{ row: string }>({
    severity: 'error',
    sv: ({ row }) => ({
      text: `Ingen av reglerna ger en status för raden ${row}.`,
      expected: 'regler som täcker alla rader',
      hint: 'Skriv en status utan villkor, till exempel "prognos", sist i listan.',
    }),
    en: ({ row }) => ({
      text: `None of the rules gives a status for the row ${row}.`,
      expected: 'rules that cover all rows',
      hint: 'Write a status without a condition, for example "prognos", last in the list.',
    }),
  }),
};
