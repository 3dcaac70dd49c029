/** Whether what earlier reports could be cited by is still there. */
import { problem, type Report } from '../base/problem.ts';
import { keyedKinds, type Labels } from '../markdown/label.ts';
import type { Project } from '../project/read.ts';
import { placeOfSetting } from '../project/report.ts';
import { rules } from './messages.ts';

/**
 * Checks the ids of earlier reports' tables and charts: each is still there, or withdrawn with a reason.
 *
 * Errors: `id-gone`; `id-withdrawn` where what is withdrawn is there; `withdrawn-unknown` where no earlier report had it.
 */
export function checkEarlier(
  { settings, settingsSource, earlier }: Pick<Project, 'settings' | 'settingsSource' | 'earlier'>,
  labels: Labels,
  report: Report,
): void {
  const { withdrawn } = settings;
  const isThere = (id: string) => keyedKinds.some((kind) => labels.get(id)?.kind === kind);
  const known = new Set(earlier.flatMap((one) => [...one.tables, ...one.withdrawn]).map(({ id }) => id));
  earlier.forEach(({ report: { period }, tables }, at) => {
    for (const { id, label, title } of tables) {
      if (isThere(id) || Object.hasOwn(withdrawn, id)) continue;
      const place = placeOfSetting(settingsSource, 'earlier', at);
      report(problem(rules, 'id-gone', place, id, { id, caption: `${label}. ${title}`, period }));
    }
  });
  for (const id of Object.keys(withdrawn)) {
    if (known.has(id) && !isThere(id)) continue;
    const place = placeOfSetting(settingsSource, 'withdrawn', id);
    report(problem(rules, isThere(id) ? 'id-withdrawn' : 'withdrawn-unknown', place, id, { id }));
  }
}
