/** What authors are told about lines that cannot be drawn from their data. */
import { rule } from '../base/problem.ts';

/** The rules about lines. */
export const lineRules = {
  'chart-axis': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” kan inte vara diagrammets vågräta axel.`,
      expected: 'en kolumn med ett årtal eller ett tal på varje rad',
      hint: 'Ange en annan kolumn vid x:, eller välj en annan diagramtyp.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” cannot be the horizontal axis of the chart.`,
      expected: 'a column with a year or a number in each row',
      hint: 'Name another column at x:, or choose another type of chart.',
    }),
  }),
  'chart-base': rule<{ base: number; name: string; value: number | null }>({
    severity: 'error',
    sv: ({ base, name, value }) => ({
      text: `${name ? `Serien ”${name}”` : 'Diagrammet'} ${value === null ? 'saknar värde' : 'är inte större än noll'} vid basen ${base}.`,
      expected: 'ett värde större än noll i varje serie vid basen',
      hint: 'Välj en annan bas med base:, eller välj bort serien med where:.',
    }),
    en: ({ base, name, value }) => ({
      text: `${name ? `The series “${name}”` : 'The chart'} ${value === null ? 'has no value' : 'is not above zero'} at the base ${base}.`,
      expected: 'a value above zero in every series at the base',
      hint: 'Choose another base with base:, or leave the series out with where:.',
    }),
  }),
  'chart-panels': rule<{ count: number; most: number }>({
    severity: 'error',
    sv: ({ count, most }) => ({
      text: `Det skulle bli ${count} små diagram. Så många går inte att jämföra.`,
      expected: `högst ${most} värden`,
      hint: 'Välj de viktigaste värdena med where:, eller lägg ihop några i datafilen.',
    }),
    en: ({ count, most }) => ({
      text: `There would be ${count} small charts. So many cannot be compared.`,
      expected: `at most ${most} values`,
      hint: 'Choose the most important values with where:, or add some up in the data file.',
    }),
  }),
};
