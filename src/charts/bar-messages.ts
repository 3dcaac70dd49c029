/** What authors are told about bars that cannot be drawn from their data. */
import { rule } from '../base/problem.ts';

/** The rules about bars. */
export const barRules = {
  'chart-many': rule<{ count: number; most: number }>({
    severity: 'error',
    sv: ({ count, most }) => ({
      text: `Diagrammet skulle få ${count} staplar på varje rad. De går inte att skilja åt.`,
      expected: `högst ${most} serier`,
      hint: 'Välj de viktigaste serierna med where:, eller gör ett diagram av varje.',
    }),
    en: ({ count, most }) => ({
      text: `The chart would have ${count} bars in each row. They cannot be told apart.`,
      expected: `at most ${most} series`,
      hint: 'Choose the most important series with where:, or make a chart of each.',
    }),
  }),
  'chart-negative': rule<{ point: string }>({
    severity: 'error',
    sv: ({ point }) => ({
      text: `Ett värde är negativt (${point}). Delar som staplas på varandra måste vara noll eller större.`,
      expected: 'värden som är noll eller större',
      hint: 'Välj bort raden med where:, eller visa värdena med type: bar eller change.',
    }),
    en: ({ point }) => ({
      text: `A value is negative (${point}). Parts that are stacked must be zero or more.`,
      expected: 'values of zero or more',
      hint: 'Leave the row out with where:, or show the values with type: bar or change.',
    }),
  }),
  'chart-pair': rule<{ one: string; other: string }>({
    severity: 'error',
    sv: ({ one, other }) => ({
      text: `”${one}” står utan ”${other}”.`,
      expected: `både ${one}: och ${other}:, eller inget av dem`,
      hint: `Lägg till en rad ”${other}: …”, eller ta bort ”${one}”.`,
    }),
    en: ({ one, other }) => ({
      text: `“${one}” stands without “${other}”.`,
      expected: `both ${one}: and ${other}:, or neither of them`,
      hint: `Add a line “${other}: …”, or remove “${one}”.`,
    }),
  }),
  'chart-conflict': rule<{ one: string; other: string }>({
    severity: 'error',
    sv: ({ one, other }) => ({
      text: `”${one}” och ”${other}” går inte att använda i samma diagram.`,
      expected: `antingen ${one}: eller ${other}:`,
      hint: 'Ta bort en av raderna.',
    }),
    en: ({ one, other }) => ({
      text: `“${one}” and “${other}” cannot be used in the same chart.`,
      expected: `either ${one}: or ${other}:`,
      hint: 'Remove one of the lines.',
    }),
  }),
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
