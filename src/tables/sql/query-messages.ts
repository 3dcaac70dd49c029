/** What authors are told about queries. */
import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';

/** The rules about queries. */
export const queryRules = {
  'query-syntax': rule({
    severity: 'error',
    sv: () => ({
      text: 'SQL-texten går inte att läsa.',
      expected: 'en SELECT som DuckDB förstår',
      hint: 'Kontrollera kommatecken, citattecken och parenteser just före detta ställe.',
    }),
    en: () => ({
      text: 'The SQL cannot be read.',
      expected: 'a SELECT that DuckDB understands',
      hint: 'Check the commas, quotes and brackets just before this place.',
    }),
  }),
  'query-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Filen är inte en enda SELECT.',
      expected: 'en SELECT, som kan börja med WITH; en PIVOT nämner sina värden efter IN',
      hint: 'Låt filen ha en enda SELECT. Fler frågor läggs i egna filer, beskrivna som egna tabeller.',
    }),
    en: () => ({
      text: 'The file is not a single SELECT.',
      expected: 'a SELECT, which can begin with WITH; a PIVOT names its values after IN',
      hint: 'Let the file have a single SELECT. More queries go into files of their own, described as tables of their own.',
    }),
  }),
  'query-function': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Den funktionen får inte användas i en fråga.',
      expected: 'en funktion som ger samma svar varje gång och inte läser annat än tabellerna',
      hint: menade(meant, 'Räkna på ett annat sätt, eller lägg värdet i en datafil.'),
    }),
    en: ({ meant }) => ({
      text: 'That function may not be used in a query.',
      expected: 'a function that gives the same answer each time and reads nothing but the tables',
      hint: didYouMean(meant, 'Compute it in another way, or put the value into a data file.'),
    }),
  }),
  'query-part': rule({
    severity: 'error',
    sv: () => ({
      text: 'Det får inte stå i en fråga.',
      expected: 'sådant som ger samma svar varje gång och bara läser rapportens tabeller',
      hint: 'Ta bort det, eller skriv frågan på ett annat sätt.',
    }),
    en: () => ({
      text: 'That may not stand in a query.',
      expected: "what gives the same answer each time and reads only the report's tables",
      hint: 'Remove it, or write the query in another way.',
    }),
  }),
};
