/** Whether what earlier reports could be cited by is still there. */
import { problem, type Report } from '../base/problem.ts';
import { keyedKinds, type Labels } from '../markdown/label.ts';
import type { Project } from '../project/read.ts';
import { placeOfSetting } from '../project/report.ts';
import { rules } from './messages.ts';

/**
 * Checks the ids of earlier reports' tables and charts: each is still there, or withdrawn with a reason, be it by an
 * earlier report after it.
 *
 * `unread` are the ids of blocks with errors, which are not gone. Errors: `id-gone`, once for each id, where the last report that had it is named; `id-withdrawn` where what is withdrawn is
 * there; `withdrawn-unknown` where no earlier report had it, if all of them could be read.
 */
export function checkEarlier(
  { settings, settingsSource, earlier }: Pick<Project, 'settings' | 'settingsSource' | 'earlier'>,
  labels: Labels,
  unread: readonly string[],
  report: Report,
): void {
  const { withdrawn } = settings;
  const isThere = (id: string) => keyedKinds.some((kind) => labels.get(id)?.kind === kind);
  const histories = historiesOf(earlier);
  for (const [id, last] of histories) {
    if (!last || isThere(id) || unread.includes(id) || Object.hasOwn(withdrawn, id)) continue;
    const place = placeOfSetting(settingsSource, 'earlier', last.at);
    report(problem(rules, 'id-gone', place, id, { id, ...last }));
  }
  const isWhole = earlier.every(Boolean);
  for (const id of Object.keys(withdrawn)) {
    const place = placeOfSetting(settingsSource, 'withdrawn', id);
    if (isThere(id)) report(problem(rules, 'id-withdrawn', place, id, { id }));
    else if (isWhole && !histories.has(id)) report(problem(rules, 'withdrawn-unknown', place, id, { id }));
  }
}

/** A table or chart in the last report that had it, and which of the reports that is. */
interface Last {
  readonly at: number;
  readonly period: string;
  readonly caption: string;
}

/** What the reports tell of each id, by their dates: undefined where it was withdrawn last. */
function historiesOf(earlier: Project['earlier']): Map<string, Last | undefined> {
  const dated = earlier.flatMap((one, at) => (one ? [{ ...one, at }] : []));
  dated.sort((a, b) => a.report.date.localeCompare(b.report.date));
  const histories = new Map<string, Last | undefined>();
  for (const { report, tables, withdrawn, at } of dated) {
    for (const { id } of withdrawn) histories.set(id, undefined);
    for (const { id, label, title } of tables) {
      histories.set(id, { at, period: report.period, caption: `${label}. ${title}` });
    }
  }
  return histories;
}
