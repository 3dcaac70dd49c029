/** What authors are told about bars that cannot be drawn from their data. */
import { rule } from '../base/problem.ts';

/** The rules about bars. */
export const barRules = {
  'chart-year': rule<{ year: number; first: number; last: number }>({
    severity: 'error',
    sv: ({ year, first, last }) => ({
      text: `Året ${year} finns inte i tabellen.`,
      expected: `två år från ${first} till ${last}`,
      hint: 'Ändra årtalen vid years:, eller se över vilka rader where: släpper fram.',
    }),
    en: ({ year, first, last }) => ({
      text: `The year ${year} is not in the table.`,
      expected: `two years from ${first} to ${last}`,
      hint: 'Change the numbers at years:, or look over which rows where: lets through.',
    }),
  }),
  'chart-years': rule<{ year: number }>({
    severity: 'error',
    sv: ({ year }) => ({
      text: `Diagrammet jämför ${year} med sig självt.`,
      expected: 'två olika år',
      hint: 'Skriv två år vid years:, till exempel [2019, 2038].',
    }),
    en: ({ year }) => ({
      text: `The chart compares ${year} with itself.`,
      expected: 'two different years',
      hint: 'Write two years at years:, for example [2019, 2038].',
    }),
  }),
};
