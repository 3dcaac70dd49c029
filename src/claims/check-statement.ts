/** Checks the words that stand around bound numbers: their direction and their status. */
import type { Report } from '../base/problem.ts';
import { checkDirection } from './direction.ts';
import type { Statement } from './statement.ts';
import { checkStatus } from './status.ts';

/** Checks a statement. Errors: those of `checkDirection` and `checkStatus`. */
export function checkStatement(statement: Statement, report: Report): void {
  checkDirection(statement, report);
  checkStatus(statement, report);
}
