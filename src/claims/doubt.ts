/** Where a word of direction is not simply meant: nothing is said of it there, since a false alarm is worse than a miss. */
import type { Direction } from './directions.ts';
import { anyOf } from './words.ts';

/** *Ökar inte*, *slutar öka*, *skulle öka*; a pace (*ökar långsammare*) and what is less than something else. */
const takenBack = anyOf(
  'inte|ej|icke|aldrig|varken|knappast|ingen|inget|inga|snarare|istället|i stället|slutar?|slutade|upphör\\p{L}*|skulle',
  'bromsa\\p{L}*|hejda\\p{L}*|dämpa\\p{L}*|mattas|avtar|avtog|avtagit|undvik\\p{L}*|\\p{L}*hindra\\p{L}*|motverka\\p{L}*|vänd\\p{L}*',
  'långsammare|saktare|snabbare|fortare|mindre|lägre|svagare|\\p{L}*takt|\\p{L}*takten',
);

/** *Om antalet minskar med 300*, *Minskar antalet med 300*; but not *Minskar med 300*, as in a cell or title. */
const conditional =
  /^[^\p{L}]*(?:(?:om|ifall)\s|(?:ökar|minskar|växer|stiger|sjunker|krymper|stagnerar)\s+(?!(?:med|mest)\s)\p{L})/iu;

/** *Färre än i dag*: which of the two is the earlier is not said. */
const comparedWithNow = anyOf('än (?:nu|i dag|idag|i år)');

/** *Antingen ökar eller minskar*; *ökar först och minskar sedan, totalt …*. */
const either = anyOf('eller|både|antingen|totalt|sammantaget|sammanlagt|netto|tillsammans');

const comparedYear = /(?<!\p{L})(?:än|jämfört med|i jämförelse med)\s+(?:år\s+)?((?:19|20)\d\d)(?!\d)/iu;

/** Whether nothing is to be said of a sentence, which has these directions. */
export function isSentenceUnsure(sentence: string, directions: readonly Direction[]): boolean {
  if (sentence.trimEnd().endsWith('?') || comparedWithNow.test(sentence) || isReversed(sentence)) return true;
  return new Set(directions).size > 1 && either.test(sentence);
}

/** Whether nothing is to be said of a clause. */
export function isClauseUnsure(clause: string): boolean {
  return conditional.test(clause) || takenBack.test(clause);
}

/** *2018 var de 790 färre än 2028*: the earlier year is compared with the later. */
function isReversed(sentence: string): boolean {
  const compared = comparedYear.exec(sentence)?.[1];
  if (compared === undefined) return false;
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  return years.some((year) => year < compared) && !years.some((year) => year > compared);
}
