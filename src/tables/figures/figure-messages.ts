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
};
