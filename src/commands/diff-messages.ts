/** The words of `horisont diff`. */
import type { Language } from '../base/problem.ts';
import type { Unreadable } from './published.ts';

interface Labels {
  /** Why there is no answer, and what to do. */
  readonly faults: Readonly<Record<Unreadable['fault'], (about: string) => string>>;
  readonly disk: (file: string, code: string) => string;
  readonly written: (file: string) => string;
  readonly title: string;
  readonly between: (before: string, after: string) => string;
  readonly nothing: string;
  readonly headings: Readonly<Record<'added' | 'withdrawn' | 'changed', string>>;
  readonly unchanged: (count: number) => string;
  readonly cells: (count: number) => string;
  readonly newTitle: string;
  /** Where no arrow can be used, as on a page that brings its own letters along. */
  readonly became: (before: string, after: string) => string;
  /** The heads of the list of changed cells, in its order. */
  readonly columns: Readonly<Record<'row' | 'column' | 'before' | 'after' | 'difference' | 'percent', string>>;
}

/** The words by language. */
export const diffLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    faults: {
      none: (path) =>
        `${path} är varken en fil eller en mapp med en rapports tabeller.\nTips: kontrollera sökvägen. Ange rapportens PDF- eller HTML-fil, eller mappen output med mappen tables i.`,
      foreign: (path) =>
        `${path} är varken PDF eller HTML.\nTips: ange rapportens PDF- eller HTML-fil, eller mappen output.`,
      encrypted: (path) => `${path} är krypterad och går inte att läsa.\nTips: ange en kopia utan lösenord.`,
      damaged: (path) =>
        `${path} är skadad och går inte att läsa.\nTips: hämta filen igen från arkivet, eller ange mappen output.`,
      empty: (path) =>
        `${path} bär inte med sig några tabeller.\nTips: ange en fil som är byggd av Horisont och har tabeller eller diagram.`,
      table: (path) =>
        `${path} har inte den form som Horisont skriver.\nTips: bygg rapporten igen. Filen kan ha sparats av ett annat program.`,
    },
    disk: (file, code) => `Svaret kan inte sparas i ${file} (${code}).\nTips: ange en annan fil med --out.`,
    written: (file) => `Svaret är sparat i ${file}.`,
    title: 'Skillnader mellan två rapporter',
    between: (before, after) => `Från ${before} till ${after}:`,
    nothing: 'Inga tabeller eller diagram skiljer sig åt.',
    headings: {
      added: 'Nya tabeller och diagram',
      withdrawn: 'Borttagna tabeller och diagram',
      changed: 'Ändrade tabeller och diagram',
    },
    unchanged: (count) => `Oförändrade: ${count}`,
    cells: (count) => `ändrade celler: ${count}`,
    newTitle: 'titel',
    became: (before, after) => `”${before}” har blivit ”${after}”`,
    columns: {
      row: 'Rad',
      column: 'Kolumn',
      before: 'Före',
      after: 'Efter',
      difference: 'Skillnad',
      percent: 'Procent',
    },
  },
  en: {
    faults: {
      none: (path) =>
        `${path} is neither a file nor a folder with the tables of a report.\nHint: check the path. Name the report’s PDF or HTML file, or the folder output that holds the folder tables.`,
      foreign: (path) =>
        `${path} is neither PDF nor HTML.\nHint: name the report’s PDF or HTML file, or the folder output.`,
      encrypted: (path) => `${path} is encrypted and cannot be read.\nHint: name a copy without a password.`,
      damaged: (path) =>
        `${path} is damaged and cannot be read.\nHint: get the file from the archive again, or name the folder output.`,
      empty: (path) =>
        `${path} carries no tables.\nHint: name a file that Horisont has built and that has tables or charts.`,
      table: (path) =>
        `${path} has not the form that Horisont writes.\nHint: build the report again. Another program may have saved the file.`,
    },
    disk: (file, code) => `The answer cannot be saved in ${file} (${code}).\nHint: name another file with --out.`,
    written: (file) => `The answer is saved in ${file}.`,
    title: 'Differences between two reports',
    between: (before, after) => `From ${before} to ${after}:`,
    nothing: 'No tables or charts differ.',
    headings: {
      added: 'New tables and charts',
      withdrawn: 'Withdrawn tables and charts',
      changed: 'Changed tables and charts',
    },
    unchanged: (count) => `Unchanged: ${count}`,
    cells: (count) => `changed cells: ${count}`,
    newTitle: 'title',
    became: (before, after) => `“${before}” has become “${after}”`,
    columns: {
      row: 'Row',
      column: 'Column',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      percent: 'Percent',
    },
  },
};
