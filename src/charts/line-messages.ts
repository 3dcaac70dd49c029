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
};
