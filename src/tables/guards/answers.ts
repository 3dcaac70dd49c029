/** Which doubts about a table its description answers. */
import { problem, type Report } from '../../base/problem.ts';
import type { Answer } from '../../project/guards.ts';
import { wherePlace } from '../../project/where.ts';
import { rules } from '../messages.ts';
import { findRows } from '../select.ts';
import type { Checked, Doubt } from './doubt.ts';

/** Whether an answer is one to a doubt. */
type Answers = (doubt: Doubt) => boolean;

/**
 * The doubts that are left when the answers have taken away theirs: all of their guard or, with `where`, those of which
 * it picks every row.
 *
 * Errors: `answer-unused` at an answer to nothing; `where-nothing` at a `where` that picks no row and so answers nothing.
 * Its names and values have been checked when the table was loaded.
 */
export function leaveUnanswered(checked: Checked, doubts: readonly Doubt[], report: Report): Doubt[] {
  const answers = checked.resource.accepted.map((answer, index) => {
    const answersTo = makeAnswer(checked, answer, index, report);
    if (answersTo && !doubts.some(answersTo)) {
      const { rule } = answer;
      const some = doubts.some((doubt) => doubt.problem.rule === rule);
      report(
        problem(rules, 'answer-unused', checked.placeOf(['accepted', index, 'rule']), rule, { guard: rule, some }),
      );
    }
    return answersTo;
  });
  return doubts.filter((doubt) => !answers.some((answersTo) => answersTo?.(doubt)));
}

function makeAnswer(
  { table, placeOf }: Checked,
  { rule, where }: Answer,
  index: number,
  report: Report,
): Answers | undefined {
  if (!where) return ({ problem }) => problem.rule === rule;
  const place = wherePlace((path, part) => placeOf(['accepted', index, ...path], part), 'where');
  const rows = findRows(table, where, place, report);
  const picked = rows && new Set(rows);
  return picked && (({ problem, rows }) => problem.rule === rule && rows?.every((row) => picked.has(row)) === true);
}
