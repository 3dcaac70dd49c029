/** Checks the words of status: whether what is only expected, planned or wished for is told as if it were so. */
import { problem, type Report } from '../base/problem.ts';
import { openWords, tellExpected } from './expected.ts';
import { factVerbBefore } from './fact-verbs.ts';
import { rules } from './messages.ts';
import type { Statement } from './statement.ts';

/** A verb further from its number than this is not looked for. */
const longestReach = 200;

/**
 * Checks whether a number that has not happened is told as a fact.
 *
 * Nothing is said where the sentence, or what its paragraph says before it, tells what the number is.
 * Errors: `status-fact`, a hint, at the verb.
 */
export function checkStatus({ text, before, numbers, placeOf }: Statement, report: Report): void {
  if (numbers.every(({ figure }) => figure.status === 'utfall')) return;
  if (openWords.test(text) || openWords.test(before)) return;
  for (const { offset, figure } of numbers) {
    const { status, title } = figure;
    const start = Math.max(0, offset - longestReach);
    const verb = factVerbBefore(text.slice(start, offset));
    if (status === 'utfall' || !verb) continue;
    const would = tellExpected(status, verb.infinitive);
    const place = placeOf(start + verb.offset, verb.word.length);
    report(problem(rules, 'status-fact', place, verb.word, { status, title, would }));
  }
}
