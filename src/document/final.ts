/** What a final report must not have. */
import { formatNumber, NBSP } from '../base/number.ts';
import { placeAt, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Coverage } from '../markdown/coverage.ts';
import type { Chapter } from '../project/chapter.ts';
import { placeOfSetting, type ReportSettings } from '../project/report.ts';
import { rules } from './messages.ts';

/** What is looked at in a final report. */
interface Candidate {
  readonly settings: ReportSettings;
  readonly settingsSource: Source;
  readonly chapters: readonly Chapter[];
}

/** Checks that nothing is unfinished. Errors: `final-chapter` at each status that is not `klar`; `final-decision`, `final-reference`, `final-bound`. */
export function checkFinal(
  { settings, settingsSource, chapters }: Candidate,
  coverage: Coverage,
  report: Report,
): void {
  for (const { front, placeOf } of chapters) {
    if (front.status === 'klar') continue;
    report(problem(rules, 'final-chapter', placeOf('status'), front.status, front));
  }
  const place = placeAt(settingsSource, 1, 1);
  if (!settings.decision) report(problem(rules, 'final-decision', place, '–', {}));
  if (!settings.reference) report(problem(rules, 'final-reference', place, '–', {}));
  const { boundNumbers: least = 0 } = settings;
  if (coverage.percent < least) {
    const found = `${formatNumber(coverage.percent, { decimals: 1 })}${NBSP}%`;
    report(
      problem(rules, 'final-bound', placeOfSetting(settingsSource, 'boundNumbers'), found, { least, ...coverage }),
    );
  }
}
