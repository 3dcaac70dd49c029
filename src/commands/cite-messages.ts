/** What `horisont cite` tells, apart from citations. */
import type { Language } from '../base/problem.ts';

interface CiteLabels {
  readonly missing: (folder: string) => string;
  readonly unreadable: string;
  readonly unknown: (asked: string, meant: string | undefined) => string;
  readonly withdrawn: (gone: { readonly id: string; readonly reason: string }) => string;
  readonly noPages: string;
  readonly changed: string;
}

/** The words by language. */
export const citeLabels: Readonly<Record<Language, CiteLabels>> = {
  sv: {
    missing: (folder) =>
      `Rapporten är inte byggd: manifest.json saknas i ${folder}. Bygg den med horisont build; skrevs den till en annan mapp, ange den med --out.`,
    unreadable: 'Bygg rapporten igen med horisont build.',
    unknown: (asked, meant) =>
      `Den senast byggda rapporten har varken tabell eller diagram med id eller nyckel ${asked}. ${meant ? `Menade du ${meant}? ` : ''}horisont cite --list visar alla.`,
    withdrawn: ({ id, reason }) => `${id} är återkallat och finns inte i den senast byggda rapporten. Skäl: ${reason}`,
    noPages: 'Obs! Sidorna är inte kända, eftersom rapporten byggdes utan PDF. Bygg den utan --html-only.',
    changed: 'Obs! Rapportens filer har ändrats sedan den byggdes. Hänvisningen gäller den byggda rapporten.',
  },
  en: {
    missing: (folder) =>
      `The report has not been built: there is no manifest.json in ${folder}. Build it with horisont build; if it was written to another folder, name that with --out.`,
    unreadable: 'Build the report again with horisont build.',
    unknown: (asked, meant) =>
      `The report as last built has neither table nor chart with the id or key ${asked}. ${meant ? `Did you mean ${meant}? ` : ''}horisont cite --list shows all.`,
    withdrawn: ({ id, reason }) => `${id} is withdrawn and not in the report as last built. Reason: ${reason}`,
    noPages: 'Note: the pages are not known, as the report was built without a PDF. Build it without --html-only.',
    changed: "Note: the report's files have changed since it was built. The citation is of the report as built.",
  },
};
