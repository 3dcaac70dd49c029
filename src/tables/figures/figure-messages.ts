/** What authors are told about what key figures reckon. */
import { rule } from '../../base/problem.ts';

/** The rules about key figures. */
export const figureRules = {
  'figure-zero': rule({
    severity: 'error',
    sv: () => ({
      text: 'Talet att dela med är noll.',
      expected: 'ett tal som inte är noll',
      hint: 'Välj andra rader att jämföra med.',
    }),
    en: () => ({
      text: 'The number to divide by is zero.',
      expected: 'a number that is not zero',
      hint: 'Choose other rows to compare with.',
    }),
  }),
  'figure-negative': rule({
    severity: 'error',
    sv: () => ({
      text: 'Procent går inte att räkna på negativa tal.',
      expected: 'tal som inte är negativa',
      hint: 'Räkna i enheter i stället för procent (sum, change), eller välj andra rader.',
    }),
    en: () => ({
      text: 'Percentages cannot be reckoned on negative numbers.',
      expected: 'numbers that are not negative',
      hint: 'Reckon in units instead of percent (sum, change), or choose other rows.',
    }),
  }),
  'group-column': rule<{ column: string; fitting: readonly string[] }>({
    severity: 'error',
    sv: ({ column, fitting }) => ({
      text: `Kolumnen ”${column}” delar inte in raderna i grupper.`,
      expected: fitting.length > 0 ? `någon av ${fitting.join(', ')}` : 'en kolumn med annat än tal',
      hint: 'by: nämner den kolumn som bildar grupper, till exempel ar för en summa per år.',
    }),
    en: ({ column, fitting }) => ({
      text: `The column “${column}” does not part the rows into groups.`,
      expected: fitting.length > 0 ? `one of ${fitting.join(', ')}` : 'a column of other than numbers',
      hint: 'by: names the column that makes groups, for example ar for one sum per year.',
    }),
  }),
  'group-key': rule<{ by: readonly string[] }>({
    severity: 'error',
    sv: ({ by }) => ({
      text: 'of: pekar ut en grupp med en kolumn som inte bildar grupperna.',
      expected: `någon av by-kolumnerna: ${by.join(', ')}`,
      hint: 'Flytta villkoret till where:, eller lägg till kolumnen i by:.',
    }),
    en: ({ by }) => ({
      text: 'of: points out a group by a column that does not make the groups.',
      expected: `one of the columns of by: ${by.join(', ')}`,
      hint: 'Move the condition to where:, or add the column to by:.',
    }),
  }),
};
