/** The clauses of a sentence: as far as a word can be said to belong to a number. */
import { boundMark } from './statement.ts';

/** Offsets in the sentence, the end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const conjunctions =
  'men|och|medan|samtidigt|eftersom|fast|fastän|trots|då|när|där|som|vilket|vilken|vilka|så|därför|för att|om|tills|innan';

/** Words between which and a number no new clause begins: *minskar mest, med 305*; *450 personer 2021 och 433 personer 2022*. */
const goingOn =
  'och|eller|samt|respektive|tillsammans|totalt|genomsnitt|drygt|knappt|nästan|cirka|omkring|ungefär|ca|med|från|till|på|i|hela|bara|alltså';

/** After a comma, a colon or a conjunction the same clause goes on where a number follows. */
const goesOn = new RegExp(`^[\\s(]*(?:(?:${goingOn})\\s+){0,3}\\(?[+\\u2212-]?[${boundMark}\\d]`, 'iu');

/** *Barn och unga med 300*: one word and a preposition after *och* are no clause. */
const pairs = new RegExp(`^\\s*och\\s+\\p{L}*[aegnä]\\s+(?:med|från)\\s+${boundMark}`, 'iu');

const boundary = new RegExp(
  `[,;:](?=\\s)(?!\\s(?:${conjunctions})\\s)|\\s[–—](?=\\s)|\\s(?=(?:${conjunctions})\\s)`,
  'giu',
);

/** No more than this is looked at to see how a clause begins. */
const longestStart = 100;

/** Parts a sentence into its clauses, in their order and without gaps. */
export function splitClauses(sentence: string): Clause[] {
  const starts = [...sentence.matchAll(boundary)].flatMap(({ 0: mark, index }) => {
    const after = index + mark.length;
    const rest = sentence.slice(after, after + longestStart);
    return goesOn.test(rest) || pairs.test(rest) ? [] : [after];
  });
  return [0, ...starts].map((start, at) => ({ start, end: starts[at] ?? sentence.length }));
}
