/** What authors are told when DuckDB does not give what it was asked for. */
import { nearest } from '../../base/nearest.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { Answer } from './exchange.ts';
import { readFault } from './fault.ts';
import type { Limits } from './limits.ts';
import type { SqlText } from './text.ts';

/**
 * Reports a fault or a limit that was reached; `known` are the columns that the query could have meant.
 *
 * Errors: `query-column`, `query-fault`, `query-limit`. Throws where the answer is neither.
 */
export function reportAnswer(
  answer: Answer,
  text: SqlText,
  known: readonly string[],
  limits: Limits,
  report: Report,
): void {
  if (answer.is === 'limit') {
    const { reached } = answer;
    report(problem(rules, 'query-limit', text.placeOf(undefined), reached, { reached, limits }));
  } else if (answer.is === 'fault') {
    const { sentence, offset, column } = readFault(answer.message);
    const place = text.placeOf(offset);
    if (column === undefined) report(problem(rules, 'query-fault', place, sentence, {}));
    else report(problem(rules, 'query-column', place, column, { known, meant: nearest(column, known) }));
  } else throw new Error(`DuckDB answers something else: ${answer.is}`);
}
