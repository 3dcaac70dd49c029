/** What a report calls its parts: each with its noun, as in *tabell 3*, and the noun's definite form, as in *tabellen*. */

/** A noun; both forms in lower case. */
export interface Noun {
  readonly word: string;
  readonly definite: string;
}

/** The usual nouns of all that has an id. */
export const usualNouns = {
  chapter: { word: 'kapitel', definite: 'kapitlet' },
  section: { word: 'avsnitt', definite: 'avsnittet' },
  appendix: { word: 'bilaga', definite: 'bilagan' },
  table: { word: 'tabell', definite: 'tabellen' },
  chart: { word: 'diagram', definite: 'diagrammet' },
  figure: { word: 'figur', definite: 'figuren' },
  medskick: { word: 'medskick', definite: 'medskicket' },
} as const;

/** The nouns of one report. */
export type Nouns = Readonly<Record<keyof typeof usualNouns, Noun>>;

/** Nouns that a report may choose without telling their definite form. */
const known: readonly Noun[] = [
  ...Object.values(usualNouns),
  { word: 'appendix', definite: 'appendixet' },
  { word: 'bild', definite: 'bilden' },
  { word: 'del', definite: 'delen' },
  { word: 'graf', definite: 'grafen' },
  { word: 'illustration', definite: 'illustrationen' },
  { word: 'karta', definite: 'kartan' },
  { word: 'uppställning', definite: 'uppställningen' },
];

/** A noun from the forms that an author gives; undefined where the definite form is neither given nor known. */
export function nounOf(word: string, definite?: string): Noun | undefined {
  const [lower, lowerDefinite] = [word.toLocaleLowerCase('sv'), definite?.toLocaleLowerCase('sv')];
  return lowerDefinite ? { word: lower, definite: lowerDefinite } : known.find((noun) => noun.word === lower);
}
