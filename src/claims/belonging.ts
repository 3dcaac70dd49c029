/** Which word of direction belongs to which number: decided clause by clause. */
import { splitClauses } from './clauses.ts';
import { type DirectionWord, findDirections } from './directions.ts';
import { isClauseUnsure, isSentenceUnsure } from './doubt.ts';
import { followsNumber, isFronted, isOfChange, type ReadClause, reachesNumber } from './reach.ts';
import type { BoundNumber, Statement } from './statement.ts';

/** A number and the word of direction that tells of it; offsets are those in the sentence. */
export interface Told {
  readonly number: BoundNumber;
  readonly said: DirectionWord;
}

/**
 * The numbers of a sentence of which a word of direction tells, in their order.
 *
 * A word belongs to the numbers of its clause: one that follows the number at once, else the nearest before it; one further
 * on where the clause begins *Med 300 …*. Nothing is said of questions, conditions, negations, and of how fast something goes.
 */
export function findTold({ text, numbers }: Pick<Statement, 'text' | 'numbers'>): Told[] {
  const words = findDirections(text);
  const directions = words.map(({ direction }) => direction);
  if (words.length === 0 || isSentenceUnsure(text, directions)) return [];
  return splitClauses(text).flatMap(({ start, end }) => {
    const isWithin = ({ offset }: { readonly offset: number }): boolean => start <= offset && offset < end;
    const own = words.filter(isWithin).map((word) => ({ ...word, offset: word.offset - start }));
    const clause = { text: text.slice(start, end), words: own };
    if (own.length === 0 || isClauseUnsure(clause.text)) return [];
    return numbers.filter(isWithin).flatMap((number) => {
      const said = wordOf({ ...number, offset: number.offset - start }, clause);
      return said ? [{ number, said: { ...said, offset: said.offset + start } }] : [];
    });
  });
}

function wordOf({ offset, length, phrase }: BoundNumber, clause: ReadClause): DirectionWord | undefined {
  const { words } = clause;
  const before = words.findLast((word) => reachesNumber(word, clause, offset));
  const after = words.find((word) => followsNumber(word, clause, offset + length));
  if (before && after && before.direction !== after.direction && before.form !== 'comparative') return undefined;
  const onward = isFronted(clause, offset) ? words.find((word) => word.offset > offset) : undefined;
  const word = after ?? before ?? onward;
  if (!word || isOfChange(word, clause)) return undefined;
  return isGrowthRate(word) && /^[+\u2212-]/u.test(phrase) ? undefined : word;
}

/** *Tillväxten är −0,2 procent*: growth has a sign of its own. */
function isGrowthRate({ word }: DirectionWord): boolean {
  return /tillväxt/iu.test(word);
}
