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
      text: 'En förändring i procent går inte att räkna från ett negativt tal.',
      expected: 'ett tal över noll att räkna från',
      hint: 'Räkna förändringen i enheter i stället (change), eller välj andra rader.',
    }),
    en: () => ({
      text: 'A change in percent cannot be reckoned from a negative number.',
      expected: 'a number above zero to reckon from',
      hint: 'Reckon the change in units instead (change), or choose other rows.',
    }),
  }),
};
