/** The words of `horisont verify`. */
import type { Edition, Language } from '../base/problem.ts';
import type { Embedded } from '../pdf/embedded.ts';
import type { BuiltFile } from './built.ts';
import type { Verdict } from './verdict.ts';

/** Why a file cannot be verified: `none` is there, it is `bare` of what it was made from, or that has another `form`. */
export type Unverifiable = 'none' | 'bare' | 'form' | Extract<Embedded, { readonly fault: string }>['fault'];

interface Labels {
  /** Why there is no answer, and what to do. */
  readonly faults: Readonly<Record<Unverifiable, (file: string) => string>>;
  readonly noReport: (folder: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly editions: Readonly<Record<Edition, string>>;
  readonly version: (version: string, edition: string, date: string) => string;
  readonly programs: (before: string, after: string) => string;
  readonly inputs: (unchanged: number) => string;
  readonly fates: Readonly<Record<'changed' | 'gone' | 'added', string>>;
  readonly noTables: string;
  readonly built: Readonly<Record<BuiltFile, string>>;
}

/** The words by language. */
export const verifyLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    faults: {
      none: (file) => `${file} finns inte, eller är en mapp.\nTips: ange en PDF- eller HTML-fil.`,
      foreign: (file) => `${file} är varken PDF eller HTML.\nTips: ange rapportens PDF- eller HTML-fil.`,
      encrypted: (file) => `${file} är krypterad och går inte att läsa.\nTips: ange en kopia utan lösenord.`,
      damaged: (file) => `${file} är skadad och går inte att läsa.\nTips: hämta filen igen från arkivet.`,
      bare: (file) =>
        `${file} säger inte vilka filer den är gjord av.\nTips: den kommer från ett annat program eller en äldre version av Horisont. Tabellerna i en äldre PDF-fil kan jämföras med horisont diff.`,
      form: (file) =>
        `Det som ${file} säger om sig själv har inte den form som Horisont skriver.\nTips: filen kan vara ändrad, eller byggd med en annan version. Hämta den igen från arkivet.`,
    },
    noReport: (folder) =>
      `Rapporten i ${folder} går inte att läsa, så det finns inget att jämföra med.\nTips: ange rapportens mapp efter filen, eller rätta felen.`,
    verdicts: {
      unchanged: 'Filen kommer från rapporten i mappen, och inget har ändrats sedan dess.',
      report: 'Filen är en annan rapport än den i mappen.\nTips: ange rapportens mapp efter filen.',
      inputs: 'Rapportens filer är inte desamma som när filen byggdes.',
      broken: 'Filen är gjord av samma filer, men rapporten i mappen har nu fel. horisont build visar dem.',
      tables: 'Filen är gjord av samma filer, men tabellerna skiljer sig åt.',
      bytes: 'Filen är gjord av samma filer och har samma tabeller, men är inte den som byggdes.',
    },
    editions: { draft: 'utkast', final: 'slutrapport' },
    version: (version, edition, date) => `version ${version}, ${edition}, ${date}`,
    programs: (before, after) => `Byggd med ${before}, jämförd med ${after}.`,
    inputs: (unchanged) => `Oförändrade filer: ${unchanged}`,
    fates: { changed: 'ändrad', gone: 'borta', added: 'ny' },
    noTables: 'Tabellerna kan inte jämföras: rapporten i mappen har fel. horisont build visar dem.',
    built: {
      identical: 'Byte för byte: en fil från det senaste bygget i output.',
      different:
        'Byte för byte: inte den i output, som är byggd av samma filer. Den är byggd på ett annat sätt eller ändrad efteråt.',
      unknown: 'Byte för byte: kan inte prövas, eftersom bygget inte finns i output.',
    },
  },
  en: {
    faults: {
      none: (file) => `${file} does not exist, or is a folder.\nHint: name a PDF or HTML file.`,
      foreign: (file) => `${file} is neither PDF nor HTML.\nHint: name the report’s PDF or HTML file.`,
      encrypted: (file) => `${file} is encrypted and cannot be read.\nHint: name a copy without a password.`,
      damaged: (file) => `${file} is damaged and cannot be read.\nHint: get the file from the archive again.`,
      bare: (file) =>
        `${file} does not tell which files it was made from.\nHint: it is from another program or an older version of Horisont. The tables of an older PDF can be compared with horisont diff.`,
      form: (file) =>
        `What ${file} tells of itself has not the form that Horisont writes.\nHint: it may have been altered, or built by another version. Get it from the archive again.`,
    },
    noReport: (folder) =>
      `The report in ${folder} cannot be read, so there is nothing to compare with.\nHint: name the report’s folder after the file, or mend the errors.`,
    verdicts: {
      unchanged: 'The file comes from the report in the folder, and nothing has changed since.',
      report: 'The file is another report than the one in the folder.\nHint: name the report’s folder after the file.',
      inputs: 'The report’s files are not the same as when the file was built.',
      broken:
        'The file was made from the same files, but the report in the folder now has errors. horisont build shows them.',
      tables: 'The file was made from the same files, but the tables differ.',
      bytes: 'The file was made from the same files and has the same tables, but is not the one that was built.',
    },
    editions: { draft: 'draft', final: 'final' },
    version: (version, edition, date) => `version ${version}, ${edition}, ${date}`,
    programs: (before, after) => `Built with ${before}, compared with ${after}.`,
    inputs: (unchanged) => `Unchanged files: ${unchanged}`,
    fates: { changed: 'changed', gone: 'gone', added: 'new' },
    noTables: 'The tables cannot be compared: the report in the folder has errors. horisont build shows them.',
    built: {
      identical: 'Byte for byte: a file of the last build in output.',
      different:
        'Byte for byte: not the one in output, which was built from the same files. It was built in another way, or altered later.',
      unknown: 'Byte for byte: cannot be told, as its build is not in output.',
    },
  },
};
