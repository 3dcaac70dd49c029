/** Checks the words of direction: whether what is said to grow, shrink or stand still does so. */
import { formatNumber, NBSP } from '../base/number.ts';
import { problem, type Report } from '../base/problem.ts';
import { formatFigure } from '../tables/format.ts';
import type { Figure } from '../tables/table.ts';
import { findTold } from './belonging.ts';
import { changeOf, directionOf, isTrueOf } from './change.ts';
import { type DirectionWord, wordFor } from './directions.ts';
import { rules } from './messages.ts';
import type { Statement } from './statement.ts';

/**
 * Checks each figure of change against the word that tells of it.
 *
 * Errors, at the word: `direction-false` where the figure goes another way, or moves though it is said to stand still;
 * `direction-small`, a warning, where it goes that way by less than half a percent of its start; not of a noun, which only names
 * what the number is (*tillväxten är 0,4 procent*).
 */
export function checkDirection({ text, numbers, placeOf }: Statement, report: Report): void {
  const changes = numbers.filter(({ figure }) => changeOf(figure) !== undefined);
  if (changes.length === 0) return;
  for (const { number, said } of findTold({ text, numbers: changes })) {
    const { title, origin } = number.figure;
    const percent = changeOf(number.figure);
    const fault = percent === undefined ? undefined : faultOf(said, percent);
    if (percent === undefined || !fault) continue;
    const { word, direction, form } = said;
    const right = wordFor(directionOf(percent), form);
    const params = { word, direction, right, change: tellChange(number.figure, percent), title, origin };
    report(problem(rules, fault, placeOf(said.offset, word.length), word, params));
  }
}

function faultOf(
  { direction, form }: DirectionWord,
  percent: number,
): 'direction-false' | 'direction-small' | undefined {
  if (isTrueOf(direction, percent)) return undefined;
  const goesSo = direction === 'up' ? percent > 0 : direction === 'down' && percent < 0;
  if (!goesSo) return 'direction-false';
  return form === 'noun' || form === 'definite' ? undefined : 'direction-small';
}

/** The change, with its share of the start where the figure does not give that itself: `+167 (+3,3 procent)`. */
function tellChange(figure: Figure, percent: number): string {
  const decimals = Number.isInteger(figure.value) ? 0 : Math.max(figure.decimals, 1);
  const change = formatFigure(figure, { sign: true, decimals });
  if (figure.operation === 'percent-change' || !Number.isFinite(percent)) return change;
  const share = formatNumber(percent, { decimals: Math.abs(percent) < 1 ? 2 : 1, sign: true });
  return `${change} (${share}${NBSP}procent)`;
}
