/** Verbs that tell a fact. *Blir* and *ökar* are also said of what is to come, and are none. */

/** A verb as it stands in a text, with what an auxiliary needs: *har ökat* is `öka`. Offset in UTF-16 code units. */
export interface FactVerb {
  readonly word: string;
  readonly infinitive: string;
  readonly offset: number;
}

const has = '(?:har|hade)\\s+(?:[\\p{L}\\d]+\\s+){0,3}?';
/** Not *de ökade kostnaderna*. */
const noParticiple = '(?<!(?:de|den|det|med|av|och|på|genom)\\s)';

const verbs: readonly (readonly [infinitive: string, pattern: string])[] = [
  ['öka', `${has}ökat|${noParticiple}ökade`],
  ['minska', `${has}minskat|${noParticiple}minskade`],
  ['stiga', `${has}stigit|steg(?=\\s+(?:med|från|till)\\s)`],
  ['sjunka', `${has}sjunkit|sjönk`],
  ['växa', `${has}vuxit|växte`],
  ['krympa', `${has}krympt|krympte`],
  ['bli', `${has}blivit|blev`],
  ['ha', 'har|hade'],
  ['vara', 'är|var(?!\\s+(?:och|sin|\\p{L}+(?:te|de|je))\\s)'], // not var femte, var och en
  ['uppgå', 'uppg(?:år|ick)(?=(?:\\s+[\\p{L}\\d]+){0,3}\\s+till\\s)'],
  ['utgöra', 'utgör|utgjorde'],
  ['ligga', 'låg'],
  ['få', 'fick'],
  ['nå', 'nådde'],
  ['kosta', 'kostade'],
];

const anyVerb = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${verbs.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Words, and no number but a year; no other verb that could have the number, and no new clause. */
const gap =
  /^(?:\s+(?!(?:blir|bli|bor|att|som|men|och|eller|medan|utan|ger|tar|får)\s)(?:(?:19|20)\d\d|[\p{L}-]+)){0,5}\s+[+\u2212-]?$/iu;

/** The verb that tells what follows a text as a fact: the last in it, unless something else could tell that. */
export function factVerbBefore(text: string): FactVerb | undefined {
  const match = [...text.matchAll(anyVerb)].at(-1);
  if (!match || !gap.test(text.slice(match.index + match[0].length))) return undefined;
  const infinitive = verbs.find((_, at) => match[at + 1] !== undefined)?.[0];
  return infinitive === undefined ? undefined : { word: match[0], infinitive, offset: match.index };
}
