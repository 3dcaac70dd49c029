/** Finishes a report's PDF with what its settings say of it. */
import { type FinishedPdf, type FinishInput, finishPdf } from '../pdf/finish.ts';
import type { ReportSettings } from '../project/report.ts';

/** The finished PDF, and its faults if it cannot follow the standards. Its dates are the report's own and when it was `modified`, never the clock's. */
export function finishReport(printed: FinishInput, settings: ReportSettings, modified?: string): FinishedPdf {
  const date = `${settings.date}T00:00:00Z`;
  const { title, municipality, publisher, theme, period, key, language } = settings;
  return finishPdf(printed, {
    title: `${title} – ${municipality}`,
    creator: publisher,
    description: theme ?? title,
    keywords: [municipality, period, key].join(', '),
    language,
    date,
    modified: modified ?? date,
  });
}
