/** What the commands tell authors, apart from problems. */
import type { Edition, Language, Severity } from '../base/problem.ts';
import type { Refusal, RefusalReason } from '../base/refusal.ts';
import type { Coverage } from '../markdown/coverage.ts';
import type { BrowserKind } from '../pdf/launch.ts';

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
  readonly more: (count: number, kind: string) => string;
  readonly badSourceDate: string;
  readonly failed: Readonly<Record<Edition, string>>;
  readonly refused: (folder: string, refusal: Refusal) => string;
  readonly done: string;
  readonly pages: (count: number) => string;
  readonly files: (count: number) => string;
  readonly contents: (counts: Coverage & { chapters: number; tables: number; charts: number }) => string;
  readonly fitted: string;
  readonly places: Readonly<Record<FitPlace, string>>;
  readonly browser: (name: string, kind: string) => string;
  readonly browserKinds: Readonly<Record<BrowserKind, string>>;
  readonly passedOver: (path: string, reason: string) => string;
  readonly noProblems: string;
  readonly time: (seconds: string) => string;
  readonly stages: Readonly<Record<Stage, string>>;
}

const refusals: Readonly<Record<Language, Readonly<Record<RefusalReason, string>>>> = {
  sv: {
    file: 'Där finns en fil, inte en mapp. Ange en annan mapp med --out.',
    folder: 'Där finns en mapp med samma namn som en av filerna. Ange en annan mapp med --out.',
    denied: 'Det är inte tillåtet, eller så är en fil öppen i ett annat program. Stäng den, eller ange en annan mapp.',
    full: 'Disken är full. Frigör utrymme, eller ange en mapp på en annan disk.',
    other: 'Disken tar inte emot filerna. Ange en annan mapp med --out.',
  },
  en: {
    file: 'There is a file, not a folder. Name another folder with --out.',
    folder: 'There is a folder of the same name as one of the files. Name another folder with --out.',
    denied: 'It is not allowed, or a file is open in another program. Close it, or name another folder.',
    full: 'The disk is full. Make room, or name a folder on another disk.',
    other: 'The disk does not take the files. Name another folder with --out.',
  },
};

/** Where tables can have their places in print, as a summary counts them. */
export const fitPlaces = ['text', 'wide', 'small', 'landscape', 'split'] as const;

/** One of {@link fitPlaces}. */
export type FitPlace = (typeof fitPlaces)[number];

/** What a build is doing, as its progress shows. */
export type Stage = 'read' | 'compile' | 'print' | 'write';

/** The commands' words by language. */
export const labels: Readonly<Record<Language, Labels>> = {
  sv: {
    severity: { error: 'Fel', warning: 'Varning', hint: 'Råd' },
    counted: {
      error: () => 'fel',
      warning: plural('varning', 'varningar'),
      hint: () => 'råd',
    },
    found: 'Hittade',
    expected: 'Väntade',
    hint: 'Tips',
    more: (count, kind) => `… och ${count} till av samma slag (${kind})`,
    badSourceDate:
      'Inget skrevs. SOURCE_DATE_EPOCH ska vara hela sekunder sedan den 1 januari 1970, till exempel 1622419200.',
    failed: {
      draft: 'Inget skrevs. Rätta felen ovan och bygg igen.',
      final: 'Inget skrevs. En slutrapport får inte ha något av felen ovan. Ett utkast byggs utan --final.',
    },
    refused: (folder, { reason, code }) => `Rapporten kan inte sparas i ${folder} (${code}).\n${refusals.sv[reason]}`,
    done: 'Klart.',
    pages: (count) => `${count} ${plural('sida', 'sidor')(count)}`,
    files: (count) => `${count} ${plural('fil', 'filer')(count)}`,
    contents: ({ chapters, tables, charts, bound, percent }) =>
      `${chapters} kapitel, ${tables} ${plural('tabell', 'tabeller')(tables)}, ${charts} diagram, ${bound} bundna tal i texten (${Math.floor(percent)} procent av alla)`,
    fitted: 'Tabeller i tryck, också onumrerade',
    places: {
      text: 'i textspalten',
      wide: 'över båda spalterna',
      small: 'över båda spalterna med mindre text',
      landscape: 'på liggande sida',
      split: 'i delar',
    },
    browser: (name, kind) => `Utskrift: ${name}, ${kind}`,
    browserKinds: { installed: 'installerad', packaged: 'ur npm-paket', downloaded: 'hämtad' },
    passedOver: (path, reason) => `Gick inte att starta: ${path} (${reason})`,
    noProblems: 'Inga varningar.',
    time: (seconds) => `Tid: ${seconds} s`,
    stages: { read: 'Läser', compile: 'Sätter ihop', print: 'Skriver ut', write: 'Sparar' },
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    counted: {
      error: plural('error', 'errors'),
      warning: plural('warning', 'warnings'),
      hint: plural('hint', 'hints'),
    },
    found: 'Found',
    expected: 'Expected',
    hint: 'Hint',
    more: (count, kind) => `… and ${count} more of the same kind (${kind})`,
    badSourceDate:
      'Nothing was written. SOURCE_DATE_EPOCH must be whole seconds since 1 January 1970, such as 1622419200.',
    failed: {
      draft: 'Nothing was written. Mend the errors above and build again.',
      final: 'Nothing was written. A final report may have none of the errors above. A draft is built without --final.',
    },
    refused: (folder, { reason, code }) => `The report cannot be saved in ${folder} (${code}).\n${refusals.en[reason]}`,
    done: 'Done.',
    pages: (count) => `${count} ${plural('page', 'pages')(count)}`,
    files: (count) => `${count} ${plural('file', 'files')(count)}`,
    contents: ({ chapters, tables, charts, bound, percent }) =>
      `${chapters} ${plural('chapter', 'chapters')(chapters)}, ${tables} ${plural('table', 'tables')(tables)}, ${charts} ${plural('chart', 'charts')(charts)}, ${bound} bound numbers in the text (${Math.floor(percent)} percent of all)`,
    fitted: 'Tables in print, unnumbered ones too',
    places: {
      text: 'in the text column',
      wide: 'over both columns',
      small: 'over both columns in smaller type',
      landscape: 'on a page that lies down',
      split: 'in parts',
    },
    browser: (name, kind) => `Printed with ${name}, ${kind}`,
    browserKinds: { installed: 'installed', packaged: 'from an npm package', downloaded: 'downloaded' },
    passedOver: (path, reason) => `Could not start ${path} (${reason})`,
    noProblems: 'No warnings.',
    time: (seconds) => `Time: ${seconds} s`,
    stages: { read: 'Reading', compile: 'Compiling', print: 'Printing', write: 'Writing' },
  },
};
