/** What authors are told about periods, series and editions that could be doubted. */
import { rule } from '../../base/problem.ts';
import type { Where } from '../../project/where.ts';
import { explain, forklara } from './answer.ts';

/** The rules about what stands in time. */
export const seriesRules = {
  'period-gap': rule<{ missing: string; series: string; where: Where }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ missing, series, where }) => ({
      text: `${series ? `I serien ${series}` : 'I tabellen'} saknas ${missing}.`,
      expected: missing,
      hint: `Lägg till raderna, med tecknet för saknade värden om talen inte finns, ${forklara('period-gap', where)}`,
    }),
    en: ({ missing, series, where }) => ({
      text: `The ${series ? `series ${series}` : 'table'} lacks ${missing}.`,
      expected: missing,
      hint: `Add the rows, with the sign for missing values where there are no numbers, ${explain('period-gap', where)}`,
    }),
  }),
  'period-short': rule<{ sibling: string; period: string }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ sibling, period }) => ({
      text: `Tabellen täcker inte samma år som tabellen ${sibling}, som den hör ihop med.`,
      expected: period,
      hint: `Komplettera filen, ${forklara('period-short')}`,
    }),
    en: ({ sibling, period }) => ({
      text: `The table does not cover the same years as the table ${sibling}, with which it belongs.`,
      expected: period,
      hint: `Complete the file, ${explain('period-short')}`,
    }),
  }),
  'period-report': rule<{ period: string }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ period }) => ({
      text: 'Tabellen täcker inte rapportens period.',
      expected: `minst ${period}`,
      hint: `Komplettera filen, ${forklara('period-report')}`,
    }),
    en: ({ period }) => ({
      text: "The table does not cover the report's period.",
      expected: `at least ${period}`,
      hint: `Complete the file, ${explain('period-report')}`,
    }),
  }),
  'vintage-old': rule<{ oldest: number }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ oldest }) => ({
      text: 'Utgåvan är äldre än rapporten tillåter.',
      expected: `${oldest} eller senare`,
      hint: `Hämta en nyare utgåva, ändra oldestVintage i content/report.yaml, ${forklara('vintage-old')}`,
    }),
    en: ({ oldest }) => ({
      text: 'The edition is older than the report allows.',
      expected: `${oldest} or later`,
      hint: `Fetch a newer edition, change oldestVintage in content/report.yaml, ${explain('vintage-old')}`,
    }),
  }),
  'value-outlier': rule<{
    times: string;
    larger: boolean;
    neighbour: string;
    period: string;
    where: Where | undefined;
  }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ times, larger, neighbour, period, where }) => ({
      text: `Talet är ${times} gånger ${larger ? 'större' : 'mindre'} än det för ${period} (${neighbour}).`,
      expected: 'ett tal av samma storleksordning som grannarna',
      hint: `Kontrollera att talet står i kolumnens enhet och rätta det, ${forklara('value-outlier', where)}`,
    }),
    en: ({ times, larger, neighbour, period, where }) => ({
      text: `The number is ${times} times ${larger ? 'larger' : 'smaller'} than that for ${period} (${neighbour}).`,
      expected: 'a number of the same order as its neighbours',
      hint: `Check that the number is in the unit of the column and correct it, ${explain('value-outlier', where)}`,
    }),
  }),
  'series-frozen': rule<{ from: number; year: string; usual: string; series: string; isTotal: boolean; where: Where }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ from, year, usual, series, isTotal, where }) => ({
      text: `${isTotal ? 'Summan av alla serier' : `Serien${series && ` ${series}`}`} står nästan stilla från ${from}.`,
      expected: `förändringar som åren före, omkring ${usual} åt gången`,
      hint: `Om åren bara är framskrivna: ge dem statusen kalkyl, med "kalkyl" sist i status efter "${year} <= ${from - 1}: prognos", ${forklara('series-frozen', where)}`,
    }),
    en: ({ from, year, usual, series, isTotal, where }) => ({
      text: `The ${isTotal ? 'total of all series' : `series${series && ` ${series}`}`} all but stands still from ${from} on.`,
      expected: `changes like those of the years before, about ${usual} at a time`,
      hint: `If the years are only carried on: give them the status kalkyl, with "kalkyl" last in status after "${year} <= ${from - 1}: prognos", ${explain('series-frozen', where)}`,
    }),
  }),
};
