/** Which problems are new, and which are gone, when a data file is replaced. */
import { formatPlace, type Place, type Source } from '../base/place.ts';
import type { Problem } from '../base/problem.ts';
import { matchKeys } from '../tables/compare/match.ts';

/** The problems that only one of two states has. */
export interface ProblemChange {
  readonly added: readonly Problem[];
  readonly gone: readonly Problem[];
}

/**
 * Compares problems by rule, place and what was found.
 *
 * In the file that was replaced, named from the report's folder, the text of the line stands for its number, as lines may
 * have moved.
 */
export function compareProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  replaced: string,
): ProblemChange {
  const linesOf = new Map<Source, readonly string[]>();
  const lineAt = ({ source, line }: Place): string => {
    const lines = linesOf.get(source) ?? source.text.split(/\r\n|\r|\n/);
    linesOf.set(source, lines);
    return lines[line - 1] ?? '';
  };
  const keyOf = ({ rule, place, found }: Problem): string => {
    const where = place.source.path === replaced ? lineAt(place) : formatPlace(place);
    return JSON.stringify([rule, found, where]);
  };
  const { removed, added } = matchKeys(before.map(keyOf), after.map(keyOf));
  const pick = (list: readonly Problem[], indexes: readonly number[]) => indexes.flatMap((at) => list[at] ?? []);
  return { added: pick(after, added), gone: pick(before, removed) };
}
