/** What authors are told about the rows, sums, cells and layouts that they ask for. */

import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** Long lists are cut: the nearest name is in the hint. */
export const listed = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 6).join(', ')} … ${names.slice(-3).join(', ')}` : names.join(', ');

/** The rules about what is asked of tables. */
export const pickRules = {
  'table-unknown': rule<{ known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Det finns ingen tabell med det namnet.',
      expected: `någon av ${listed(known)}`,
      hint: menade(meant, 'Beskriv tabellen i data/datapackage.json, eller välj en av tabellerna ovan.'),
    }),
    en: ({ known, meant }) => ({
      text: 'There is no table of that name.',
      expected: `one of ${listed(known)}`,
      hint: didYouMean(meant, 'Describe the table in data/datapackage.json, or choose one of the tables above.'),
    }),
  }),
  'column-unknown': rule<{ table: string; known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ table, known, meant }) => ({
      text: `Tabellen ${table} har ingen sådan kolumn.`,
      expected: `någon av ${listed(known)}`,
      hint: menade(meant, 'Välj en av kolumnerna ovan.'),
    }),
    en: ({ table, known, meant }) => ({
      text: `The table ${table} has no such column.`,
      expected: `one of ${listed(known)}`,
      hint: didYouMean(meant, 'Choose one of the columns above.'),
    }),
  }),
  'where-value': rule<{ column: string; known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ column, known, meant }) => ({
      text: `Värdet finns inte i kolumnen ”${column}”.`,
      expected: `något av ${listed(known)}`,
      hint: menade(meant, 'Välj ett av värdena ovan.'),
    }),
    en: ({ column, known, meant }) => ({
      text: `The value is not in the column “${column}”.`,
      expected: `one of ${listed(known)}`,
      hint: didYouMean(meant, 'Choose one of the values above.'),
    }),
  }),
  'where-age': rule<{ column: string; groups: string }>({
    severity: 'error',
    sv: ({ column, groups }) => ({
      text: `Åldern går inte att räkna fram: den delar grupper i kolumnen ”${column}”.`,
      expected: `hela grupper, till exempel ${groups}`,
      hint: 'Välj hela grupper, och säg i texten vilka åldrar det gäller.',
    }),
    en: ({ column, groups }) => ({
      text: `These ages cannot be computed: they part groups of the column “${column}”.`,
      expected: `whole groups, for example ${groups}`,
      hint: 'Choose whole groups, and say in the text which ages are meant.',
    }),
  }),
  'where-range': rule<{ first: string; last: string }>({
    severity: 'error',
    sv: ({ first, last }) => ({
      text: 'Omfånget går baklänges.',
      expected: `${last}..${first}`,
      hint: 'Skriv det som kommer först i tabellen först.',
    }),
    en: ({ first, last }) => ({
      text: 'The range runs backwards.',
      expected: `${last}..${first}`,
      hint: 'Write first what comes first in the table.',
    }),
  }),
  'where-nothing': rule<{ table: string }>({
    severity: 'error',
    sv: ({ table }) => ({
      text: `Ingen rad i tabellen ${table} passar alla villkoren.`,
      expected: 'minst en rad',
      hint: 'Varje värde finns, men inte tillsammans: ändra eller ta bort ett av dem.',
    }),
    en: ({ table }) => ({
      text: `No row of the table ${table} fits all the conditions.`,
      expected: 'at least one row',
      hint: 'Each value exists, but not together: change or remove one of them.',
    }),
  }),
  'sum-column': rule<{ key: readonly string[] }>({
    severity: 'error',
    sv: ({ key }) => ({
      text: 'Kolumnen går inte att summera över.',
      expected: key.length > 0 ? `någon av nyckelns kolumner: ${key.join(', ')}` : 'en tabell med primaryKey',
      hint: 'sum: nämner den kolumn som ska försvinna, till exempel alder för att få en rad per år.',
    }),
    en: ({ key }) => ({
      text: 'The column cannot be added up over.',
      expected: key.length > 0 ? `one of the key's columns: ${key.join(', ')}` : 'a table with a primaryKey',
      hint: 'sum: names the column that is to go, for example alder to have one row per year.',
    }),
  }),
  'sum-unit': rule<{ column: string; units: readonly string[] }>({
    severity: 'error',
    sv: ({ column, units }) => ({
      text: `Värdena i kolumnen ”${column}” går inte att räkna ihop (${units.join(', ')}).`,
      expected: units.length > 1 ? 'tal i en och samma enhet' : 'tal som går att summera, inte procent',
      hint: 'Välj rader med where: så att bara det som hör ihop är med.',
    }),
    en: ({ column, units }) => ({
      text: `The values of the column “${column}” cannot be reckoned together (${units.join(', ')}).`,
      expected: units.length > 1 ? 'numbers in one and the same unit' : 'numbers that can be added up, not percentages',
      hint: 'Choose rows with where: so that only what belongs together is in.',
    }),
  }),
  'cell-number': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” innehåller inte tal att räkna med.`,
      expected: 'en kolumn av typen integer eller number',
      hint: 'Välj en annan kolumn, eller skriv texten för hand.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” does not hold numbers to reckon with.`,
      expected: 'a column of the type integer or number',
      hint: 'Choose another column, or write the text by hand.',
    }),
  }),
  'cell-many': rule<{ count: number; missing: readonly string[] }>({
    severity: 'error',
    sv: ({ count, missing }) => ({
      text: `${count} rader passar.`,
      expected: 'precis en rad',
      hint: missing.length > 0 ? `Ange också ${missing.join(' och ')}.` : 'Ange ett enda värde för varje kolumn.',
    }),
    en: ({ count, missing }) => ({
      text: `${count} rows fit.`,
      expected: 'exactly one row',
      hint: missing.length > 0 ? `Also give ${missing.join(' and ')}.` : 'Give a single value for each column.',
    }),
  }),
  'cell-empty': rule({
    severity: 'error',
    sv: () => ({
      text: 'Värdet saknas i datafilen.',
      expected: 'en cell med ett tal',
      hint: 'Välj en annan cell, eller fyll i värdet i datafilen.',
    }),
    en: () => ({
      text: 'The value is missing in the data file.',
      expected: 'a cell with a number',
      hint: 'Choose another cell, or fill in the value in the data file.',
    }),
  }),
};
