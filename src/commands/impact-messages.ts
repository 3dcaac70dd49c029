/** The words of `horisont impact`. */
import type { Language } from '../base/problem.ts';
import type { Refusal } from '../base/refusal.ts';
import type { TableDifference } from '../compile/difference.ts';
import type { Acceptance } from './accept.ts';
import type { Misasked } from './replacement.ts';

interface Labels {
  /** Why there is no answer, and what to do. */
  readonly faults: Readonly<Record<Misasked['fault'] | 'project', (about: string) => string>>;
  readonly disk: (file: string, refusal: Refusal) => string;
  readonly by: (file: string, by: string) => string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly table: (table: Pick<TableDifference, 'name' | 'title' | 'derived'>) => string;
  readonly counts: (counts: { cells: number; added: number; removed: number }) => string;
  readonly headings: Readonly<Record<'figures' | 'shown' | 'values' | 'claims' | 'gone' | 'added', string>>;
  readonly states: Readonly<Record<'lost' | 'found' | 'redrawn', string>>;
  readonly verdicts: Readonly<Record<'true' | 'false' | 'nowTrue' | 'nowFalse', string>>;
  readonly kinds: Readonly<Record<'table' | 'chart', string>>;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly errors: (before: number, after: number) => string;
  readonly acceptance: (acceptance: Acceptance | undefined, breaks: boolean) => string;
}

/** The words by language. */
export const impactLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    faults: {
      project: (file) =>
        `Ingen rapport hör till ${file}.\nTips: filen ska ligga i mappen data i en rapport, där också content/report.yaml finns.`,
      outside: (file) => `${file} ligger inte i rapportens mapp data.\nTips: ange den fil i data/ som ska ersättas.`,
      undeclared: (path) =>
        `${path} är inte beskriven i data/datapackage.json.\nTips: kontrollera namnet, eller beskriv filen där först.`,
      missing: (by) => `Den nya filen finns inte: ${by}.\nTips: kontrollera sökvägen efter --with.`,
      same: (by) => `${by} är samma fil som den som ska ersättas.\nTips: spara den nya filen under ett annat namn.`,
    },
    disk: (file, { code }) =>
      `${file} kan inte ersättas (${code}). Inget är ändrat.\nTips: stäng filen i andra program, och kontrollera att mappen går att skriva i.`,
    by: (file, by) => `Om ${file} ersätts med ${by}:`,
    unreadable: 'Den nya filen går inte att läsa. Rätta felen i den och försök igen.',
    nothing: 'Inget i rapporten ändras.',
    table: ({ name, title, derived }) => `${derived ? 'Härledd tabell' : 'Tabell'} ${name} (${title})`,
    counts: ({ cells, added, removed }) => `ändrade celler: ${cells}, nya rader: ${added}, borttagna rader: ${removed}`,
    headings: {
      figures: 'Nyckeltal',
      shown: 'Tryckta tabeller och diagram',
      values: 'Värden i texten',
      claims: 'Påståenden',
      gone: 'Detta är inte längre fel',
      added: 'Nya fel, varningar och råd',
    },
    states: { lost: 'går inte längre att ta fram', found: 'går nu att ta fram', redrawn: 'ritas om' },
    verdicts: { true: 'fortfarande sant', false: 'fortfarande fel', nowTrue: 'nu sant', nowFalse: 'INTE LÄNGRE SANT' },
    kinds: { table: 'tabell', chart: 'diagram' },
    none: 'saknas',
    more: (count) => `… och ${count} till`,
    errors: (before, after) => `Fel i rapporten: ${before} före, ${after} efter.`,
    acceptance: (acceptance, breaks) => {
      if (!acceptance) return 'Inget skrevs. Lägg till --accept för att ersätta filen.';
      if (acceptance.state === 'unreadable') return 'Filen är inte ersatt, eftersom den nya inte går att läsa.';
      if (acceptance.state === 'old-exists')
        return 'Filen är inte ersatt: en äldre fil är redan sparad som .old. Flytta eller ta bort den först.';
      const kept =
        acceptance.state === 'accepted' && acceptance.kept ? ` Den gamla är sparad som ${acceptance.kept}.` : '';
      return `Filen är ersatt.${kept}${breaks ? ' Felen ovan återstår att rätta.' : ''}`;
    },
  },
  en: {
    faults: {
      project: (file) =>
        `No report belongs to ${file}.\nHint: the file must be in the folder data of a report, beside content/report.yaml.`,
      outside: (file) =>
        `${file} is not in the report’s folder data.\nHint: name the file in data/ that is to be replaced.`,
      undeclared: (path) =>
        `${path} is not described in data/datapackage.json.\nHint: check the name, or describe the file there first.`,
      missing: (by) => `There is no new file: ${by}.\nHint: check the path after --with.`,
      same: (by) => `${by} is the very file that is to be replaced.\nHint: save the new file under another name.`,
    },
    disk: (file, { code }) =>
      `${file} cannot be replaced (${code}). Nothing was changed.\nHint: close the file in other programs, and check that the folder can be written to.`,
    by: (file, by) => `If ${file} is replaced by ${by}:`,
    unreadable: 'The new file cannot be read. Mend the errors in it and try again.',
    nothing: 'Nothing in the report changes.',
    table: ({ name, title, derived }) => `${derived ? 'Derived table' : 'Table'} ${name} (${title})`,
    counts: ({ cells, added, removed }) => `changed cells: ${cells}, new rows: ${added}, removed rows: ${removed}`,
    headings: {
      figures: 'Key figures',
      shown: 'Printed tables and charts',
      values: 'Values in the text',
      claims: 'Claims',
      gone: 'No longer wrong',
      added: 'New errors, warnings and hints',
    },
    states: { lost: 'can no longer be made', found: 'can now be made', redrawn: 'is drawn anew' },
    verdicts: { true: 'still true', false: 'still false', nowTrue: 'now true', nowFalse: 'NO LONGER TRUE' },
    kinds: { table: 'table', chart: 'chart' },
    none: 'missing',
    more: (count) => `… and ${count} more`,
    errors: (before, after) => `Errors in the report: ${before} before, ${after} after.`,
    acceptance: (acceptance, breaks) => {
      if (!acceptance) return 'Nothing was written. Add --accept to replace the file.';
      if (acceptance.state === 'unreadable') return 'The file was not replaced, as the new one cannot be read.';
      if (acceptance.state === 'old-exists')
        return 'The file was not replaced: an older one is already kept as .old. Move or remove that first.';
      const kept =
        acceptance.state === 'accepted' && acceptance.kept ? ` The old one is kept as ${acceptance.kept}.` : '';
      return `The file was replaced.${kept}${breaks ? ' The errors above are left to be mended.' : ''}`;
    },
  },
};
