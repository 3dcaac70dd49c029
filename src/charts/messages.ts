/** What authors are told about charts that cannot be drawn from their data. */
import { rule } from '../base/problem.ts';

/** The rules of this room. */
export const rules = {
  'column-choice': rule<{ key: string; fitting: readonly string[] }>({
    severity: 'error',
    sv: ({ key, fitting }) => ({
      text: `Det framgår inte vilken kolumn som är ”${key}”.`,
      expected: fitting.length > 0 ? `${key}: någon av ${fitting.join(', ')}` : `en kolumn som kan vara ”${key}”`,
      hint: `Lägg till en rad ”${key}: …”.`,
    }),
    en: ({ key, fitting }) => ({
      text: `It is not clear which column is “${key}”.`,
      expected: fitting.length > 0 ? `${key}: one of ${fitting.join(', ')}` : `a column that can be “${key}”`,
      hint: `Add a line “${key}: …”.`,
    }),
  }),
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
  'chart-number': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” innehåller inga tal att rita.`,
      expected: 'en kolumn med minst ett tal',
      hint: 'Ange en kolumn med tal, eller se över vilka rader where: släpper fram.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” holds no numbers to draw.`,
      expected: 'a column with at least one number',
      hint: 'Name a column of numbers, or look over which rows where: lets through.',
    }),
  }),
  'chart-unit': rule<{ units: readonly string[] }>({
    severity: 'error',
    sv: ({ units }) => ({
      text: `Värden i olika enheter (${units.join(', ')}) kan inte dela axel.`,
      expected: 'värden som alla har samma enhet',
      hint: 'Välj rader med en enhet med where:, eller gör ett diagram per enhet.',
    }),
    en: ({ units }) => ({
      text: `Values in different units (${units.join(', ')}) cannot share an axis.`,
      expected: 'values that all have the same unit',
      hint: 'Choose rows of one unit with where:, or make one chart per unit.',
    }),
  }),
  'chart-repeated': rule<{ point: string; more: number }>({
    severity: 'error',
    sv: ({ point, more }) => ({
      text: `Flera rader gäller samma punkt i diagrammet: ${point}${more > 0 ? ` och ${more} till` : ''}.`,
      expected: 'en rad för varje punkt',
      hint: 'Lägg ihop raderna med sum:, välj bland dem med where:, eller gör en linje av varje med series:.',
    }),
    en: ({ point, more }) => ({
      text: `Several rows stand for the same point of the chart: ${point}${more > 0 ? ` and ${more} more` : ''}.`,
      expected: 'one row for each point',
      hint: 'Add the rows up with sum:, choose among them with where:, or make a line of each with series:.',
    }),
  }),
  'chart-series': rule<{ count: number; most: number }>({
    severity: 'warning',
    sv: ({ count, most }) => ({
      text: `Diagrammet har ${count} linjer, och bara de ${most} första får färg.`,
      expected: `högst ${most} linjer`,
      hint: 'Välj de viktigaste linjerna med where:, eller dela upp diagrammet.',
    }),
    en: ({ count, most }) => ({
      text: `The chart has ${count} lines, and only the first ${most} are in colour.`,
      expected: `at most ${most} lines`,
      hint: 'Choose the most important lines with where:, or divide the chart.',
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
