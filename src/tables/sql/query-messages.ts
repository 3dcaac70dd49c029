/** What authors are told about queries. */
import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';
import type { Form } from '../read/cell-messages.ts';
import type { Limits, Reached } from './limits.ts';

interface Reason extends Form {
  readonly hint: Form;
}

/** What it is to reach a limit, and what helps. */
const reasons: Readonly<Record<Reached, Reason>> = {
  length: {
    sv: 'Frågan är för lång.',
    en: 'The query is too long.',
    hint: {
      sv: 'Dela upp den i flera frågor, eller lägg dess värden i en datafil.',
      en: 'Divide it into several queries, or put its values into a data file.',
    },
  },
  time: {
    sv: 'Frågan hann inte bli klar.',
    en: 'The query did not finish in time.',
    hint: {
      sv: 'Kontrollera att varje JOIN har ett villkor och att en rekursiv WITH tar slut.',
      en: 'Check that each JOIN has a condition and that a recursive WITH comes to an end.',
    },
  },
  memory: {
    sv: 'Frågan behöver mer minne än den får använda.',
    en: 'The query needs more memory than it may use.',
    hint: {
      sv: 'Kontrollera att varje JOIN har ett villkor, och att inga texter läggs ihop om och om igen.',
      en: 'Check that each JOIN has a condition, and that no texts are joined again and again.',
    },
  },
  rows: {
    sv: 'Frågan ger för många rader.',
    en: 'The query gives too many rows.',
    hint: {
      sv: 'Kontrollera att varje JOIN har ett villkor, eller summera med GROUP BY.',
      en: 'Check that each JOIN has a condition, or add up with GROUP BY.',
    },
  },
  crash: {
    sv: 'Databasen gick sönder när frågan kördes.',
    en: 'The database broke down when the query was run.',
    hint: { sv: 'Skriv frågan på ett enklare sätt.', en: 'Write the query in a simpler way.' },
  },
};

/** The rules about queries. */
export const queryRules = {
  'query-property': rule<{ key: string }>({
    severity: 'error',
    sv: ({ key }) => ({
      text: `”${key}” beskriver hur en datafil är skriven, och en fråga har ingen sådan.`,
      expected: 'en beskrivning av de kolumner som frågan ger',
      hint: 'Ta bort raden. Sådant görs i frågan.',
    }),
    en: ({ key }) => ({
      text: `“${key}” describes how a data file is written, and a query has none.`,
      expected: 'a description of the columns that the query gives',
      hint: 'Remove the line. Such things are done in the query.',
    }),
  }),
  'query-sources': rule({
    severity: 'error',
    sv: () => ({
      text: 'Frågan läser ingen tabell, så det finns ingen källa att ange.',
      expected: 'en fråga som läser någon av rapportens tabeller, eller en angiven källa',
      hint: 'Skriv FROM och tabellens namn, eller ange sources i data/datapackage.json.',
    }),
    en: () => ({
      text: 'The query reads no table, so there is no source to name.',
      expected: "a query that reads one of the report's tables, or a source that is given",
      hint: "Write FROM and the table's name, or give sources in data/datapackage.json.",
    }),
  }),
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
  'query-cycle': rule({
    severity: 'error',
    sv: () => ({
      text: 'Frågan läser sitt eget svar, kanske genom andra frågor.',
      expected: 'frågor som inte läser varandra i en ring',
      hint: 'Låt en av frågorna läsa en datafil i stället.',
    }),
    en: () => ({
      text: 'The query reads its own answer, perhaps through other queries.',
      expected: 'queries that do not read each other in a ring',
      hint: 'Let one of the queries read a data file instead.',
    }),
  }),
  'query-column': rule<{ known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Ingen tabell på det stället i frågan har en sådan kolumn.',
      expected: `någon av ${known.join(', ')}`,
      hint: menade(meant, 'Välj en av kolumnerna ovan.'),
    }),
    en: ({ known, meant }) => ({
      text: 'No table at that place of the query has such a column.',
      expected: `one of ${known.join(', ')}`,
      hint: didYouMean(meant, 'Choose one of the columns above.'),
    }),
  }),
  'query-fault': rule({
    severity: 'error',
    sv: () => ({
      text: 'Frågan går inte att köra.',
      expected: 'en fråga som DuckDB kan köra',
      hint: 'DuckDB säger på engelska vad som är fel. Kontrollera namn, typer och gruppering på detta ställe.',
    }),
    en: () => ({
      text: 'The query cannot be run.',
      expected: 'a query that DuckDB can run',
      hint: 'Check names, types and grouping at this place.',
    }),
  }),
  'query-limit': rule<{ reached: Reached; limits: Limits }>({
    severity: 'error',
    sv: ({ reached, limits }) => ({
      text: reasons[reached].sv,
      expected: `högst ${limits.characters} tecken, ${limits.milliseconds / 1000} s, ${limits.bytes / 2 ** 20} MiB minne och ${limits.rows} rader`,
      hint: reasons[reached].hint.sv,
    }),
    en: ({ reached, limits }) => ({
      text: reasons[reached].en,
      expected: `at most ${limits.characters} characters, ${limits.milliseconds / 1000} s, ${limits.bytes / 2 ** 20} MiB of memory and ${limits.rows} rows`,
      hint: reasons[reached].hint.en,
    }),
  }),
  'query-order': rule<{ key: readonly string[] }>({
    severity: 'error',
    sv: ({ key }) => ({
      text: 'Frågan säger inte i vilken ordning raderna ska stå.',
      expected: 'ORDER BY sist i frågan',
      hint: `Skriv till exempel ORDER BY ${key.join(', ') || '1'} sist.`,
    }),
    en: ({ key }) => ({
      text: 'The query does not say in which order the rows are to stand.',
      expected: 'ORDER BY at the end of the query',
      hint: `Write for example ORDER BY ${key.join(', ') || '1'} at the end.`,
    }),
  }),
};
