/** What authors are told about the files of data. */

import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';

/** The rules about files: their encoding, headings and rows. */
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
  'data-spreadsheet': rule({
    severity: 'error',
    sv: () => ({
      text: 'Filen är en kalkylbladsfil som har fått ändelsen .csv.',
      expected: 'text med en rad för varje rad i tabellen',
      hint: 'Öppna filen i kalkylprogrammet och spara den som CSV. Det räcker inte att byta namn på den.',
    }),
    en: () => ({
      text: 'The file is a spreadsheet that was given the ending .csv.',
      expected: 'text with a line for each row of the table',
      hint: 'Open the file in the spreadsheet program and save it as CSV. To rename it is not enough.',
    }),
  }),
  'data-lost': rule({
    severity: 'error',
    sv: () => ({
      text: 'Här har ett tecken gått förlorat innan filen sparades.',
      expected: 'det tecken som stod i källan, till exempel å, ä eller ö',
      hint: 'Hämta filen på nytt från källan, eller skriv in tecknet.',
    }),
    en: () => ({
      text: 'A character was lost here before the file was saved.',
      expected: 'the character of the source, for example å, ä or ö',
      hint: 'Fetch the file again from its source, or type the character.',
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
  'header-elsewhere': rule<{ row: number }>({
    severity: 'error',
    sv: ({ row }) => ({
      text: `Kolumnernas rubriker står på rad ${row} i filen.`,
      expected: 'rubrikerna på filens första rad, eller på den rad som headerRows anger',
      hint: `Skriv "headerRows": [${row}] under dialect för tabellen i data/datapackage.json.`,
    }),
    en: ({ row }) => ({
      text: `The columns' headings stand in row ${row} of the file.`,
      expected: 'the headings in the first row of the file, or in the one that headerRows gives',
      hint: `Write "headerRows": [${row}] under dialect for the table in data/datapackage.json.`,
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
  'row-units': rule({
    severity: 'error',
    sv: () => ({
      text: 'Raden under rubrikerna ser ut att ange enheter.',
      expected: 'tal, eller en enhetsrad som är beskriven',
      hint: 'Skriv "unitRow": true för tabellen i data/datapackage.json, eller ta bort raden ur filen.',
    }),
    en: () => ({
      text: 'The row below the headings seems to tell units.',
      expected: 'numbers, or a row of units that is described',
      hint: 'Write "unitRow": true for the table in data/datapackage.json, or remove the row from the file.',
    }),
  }),
  'row-alone': rule<{ footnote: string | undefined }>({
    severity: 'error',
    sv: ({ footnote }) => ({
      text: 'På raden står bara en text i den första cellen.',
      expected: 'värden också i de andra kolumnerna',
      hint:
        footnote === undefined
          ? 'Fyll i raden, skriv tecknet för saknade värden i de tomma cellerna, eller ta bort raden.'
          : `Om det är en fotnot: skriv "footnotes": [${JSON.stringify(footnote)}] för tabellen i data/datapackage.json.`,
    }),
    en: ({ footnote }) => ({
      text: 'The row has nothing but a text in its first cell.',
      expected: 'values in the other columns too',
      hint:
        footnote === undefined
          ? 'Fill in the row, write the sign for missing values in the empty cells, or remove the row.'
          : `If it is a footnote: write "footnotes": [${JSON.stringify(footnote)}] for the table in data/datapackage.json.`,
    }),
  }),
};
