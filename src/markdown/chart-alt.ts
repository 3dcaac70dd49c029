/** Whether the alternative text of a chart says more than its title. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from '../charts/messages.ts';
import { saysTheSame } from './same-words.ts';

/** Checks an author's alternative text; none is fine, as one is then made from the data. Errors: `chart-alt`. */
export function checkChartAlt(alt: string | undefined, title: string, place: Place, report: Report): void {
  if (alt !== undefined && saysTheSame(alt, title)) report(problem(rules, 'chart-alt', place, alt, {}));
}
