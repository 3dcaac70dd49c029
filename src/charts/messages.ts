/** What authors are told about charts that cannot be drawn from their data: the catalogue of this room. */
import { rule } from '../base/problem.ts';
import { barRules } from './bar-messages.ts';
import { lineRules } from './line-messages.ts';

/** The rules about any chart. */
const chartRules = {
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
  'chart-alt': rule({
    severity: 'error',
    sv: () => ({
      text: 'alt upprepar titeln. Den som inte ser diagrammet får då inte veta vad det visar.',
      expected: 'en eller ett par meningar om vad diagrammet visar',
      hint: 'Skriv det viktigaste: riktningen, det högsta och det lägsta värdet.',
    }),
    en: () => ({
      text: 'alt repeats the title. Those who do not see the chart are then not told what it shows.',
      expected: 'a sentence or two on what the chart shows',
      hint: 'Write what matters: the direction, the highest and the lowest value.',
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
      hint: 'Lägg ihop raderna med sum:, välj bland dem med where:, eller skilj dem åt med series:.',
    }),
    en: ({ point, more }) => ({
      text: `Several rows stand for the same point of the chart: ${point}${more > 0 ? ` and ${more} more` : ''}.`,
      expected: 'one row for each point',
      hint: 'Add the rows up with sum:, choose among them with where:, or tell them apart with series:.',
    }),
  }),
  'chart-series': rule<{ count: number; most: number }>({
    severity: 'warning',
    sv: ({ count, most }) => ({
      text: `Diagrammet har ${count} serier, och bara de ${most} första får färg.`,
      expected: `högst ${most} serier`,
      hint: 'Välj de viktigaste serierna med where:, eller dela upp diagrammet.',
    }),
    en: ({ count, most }) => ({
      text: `The chart has ${count} series, and only the first ${most} are in colour.`,
      expected: `at most ${most} series`,
      hint: 'Choose the most important series with where:, or divide the chart.',
    }),
  }),
};

/** The rules of this room. */
export const rules = { ...chartRules, ...lineRules, ...barRules };
