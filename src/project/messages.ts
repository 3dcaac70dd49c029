/** What authors are told about the report's folder, front matter, key figures and the standard of the data. */
import { didYouMean, menade } from '../base/meant.ts';
import type { Form } from '../base/messages.ts';
import { rule } from '../base/problem.ts';

/** The rules of this room. */
export const rules = {
  'file-missing': rule<{ path: string }>({
    severity: 'error',
    sv: ({ path }) => ({
      text: `Filen ${path} saknas.`,
      expected: `en fil ${path}, räknat från rapportens mapp`,
      hint: 'Skapa filen, eller rätta namnet där den anges.',
    }),
    en: ({ path }) => ({
      text: `The file ${path} is missing.`,
      expected: `a file ${path}, from the report's folder`,
      hint: 'Create the file, or correct the name where it is given.',
    }),
  }),
  'chapters-missing': rule({
    severity: 'error',
    sv: () => ({
      text: 'Rapporten har inga kapitel.',
      expected: 'minst en fil content/*.md',
      hint: 'Lägg ett kapitel i mappen content, till exempel content/01-sammanfattning.md.',
    }),
    en: () => ({
      text: 'The report has no chapters.',
      expected: 'at least one file content/*.md',
      hint: 'Put a chapter into the folder content, for example content/01-sammanfattning.md.',
    }),
  }),
  'text-encoding': rule({
    severity: 'error',
    sv: () => ({
      text: 'Filen är inte sparad som UTF-8.',
      expected: 'text i UTF-8',
      hint: 'Öppna filen i redigeraren och spara den med kodningen UTF-8. Kontrollera sedan å, ä och ö.',
    }),
    en: () => ({
      text: 'The file is not saved as UTF-8.',
      expected: 'text in UTF-8',
      hint: 'Open the file in the editor and save it with the encoding UTF-8. Then check å, ä and ö.',
    }),
  }),
  'front-matter-missing': rule({
    severity: 'error',
    sv: () => ({
      text: 'Kapitlet börjar inte med ett huvud.',
      expected: 'en rad --- allra först, sedan title, id och status, sedan --- igen',
      hint: 'Kopiera huvudet från ett annat kapitel och ändra det.',
    }),
    en: () => ({
      text: 'The chapter does not begin with front matter.',
      expected: 'a line --- first of all, then title, id and status, then --- again',
      hint: 'Copy the front matter of another chapter and change it.',
    }),
  }),
  'front-matter-language': rule({
    severity: 'error',
    sv: () => ({
      text: 'Huvudet får bara vara YAML.',
      expected: 'en rad med bara ---',
      hint: 'Ta bort det som står efter ---.',
    }),
    en: () => ({
      text: 'Front matter can only be YAML.',
      expected: 'a line of only ---',
      hint: 'Remove what stands after ---.',
    }),
  }),
  'signature-kind': rule({
    severity: 'error',
    sv: () => ({
      text: 'Bara ett förord har underskrift.',
      expected: 'kind: foreword',
      hint: 'Ta bort signature, eller skriv kind: foreword.',
    }),
    en: () => ({
      text: 'Only a foreword is signed.',
      expected: 'kind: foreword',
      hint: 'Remove signature, or write kind: foreword.',
    }),
  }),
  'figure-operation': rule<{ found: readonly string[]; known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ found, known, meant }) => ({
      text: found.length > 0 ? 'Nyckeltalet har flera räknesätt.' : 'Nyckeltalet saknar räknesätt.',
      expected: `precis ett av ${known.join(', ')}`,
      hint:
        found.length > 0
          ? `Gör ett nyckeltal av varje: ${found.join(', ')}.`
          : menade(meant, 'Lägg till en rad som ”sum: tabell.kolumn”.'),
    }),
    en: ({ found, known, meant }) => ({
      text: found.length > 0 ? 'The key figure has several operations.' : 'The key figure has no operation.',
      expected: `exactly one of ${known.join(', ')}`,
      hint:
        found.length > 0
          ? `Make a key figure of each: ${found.join(', ')}.`
          : didYouMean(meant, 'Add a line such as “sum: table.column”.'),
    }),
  }),
  'datapackage-standard': rule<{ key: string; wanted: Form; page: string }>({
    severity: 'error',
    sv: ({ key, wanted, page }) => ({
      text: `”${key}” följer inte standarden Data Package v2.`,
      expected: wanted.sv,
      hint: `Skriv om värdet så som standarden beskriver det: ${page}`,
    }),
    en: ({ key, wanted, page }) => ({
      text: `“${key}” does not follow the standard Data Package v2.`,
      expected: wanted.en,
      hint: `Rewrite the value as the standard describes it: ${page}`,
    }),
  }),
};
