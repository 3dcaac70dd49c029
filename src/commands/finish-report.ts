/** Finishes a report's PDF with what its settings say of it. */
import { type FinishedPdf, type FinishInput, finishPdf } from '../pdf/finish.ts';
import type { ReportSettings } from '../project/report.ts';

/** The finished PDF, and its faults if it cannot follow the standards. All dates in it are the report's own. */
export function finishReport(printed: FinishInput, settings: ReportSettings): FinishedPdf {
  const { title, municipality, publisher, theme, period, key, language, date } = settings;
  return finishPdf(printed, {
    title: `${title} – ${municipality}`,
    creator: publisher,
    description: theme ?? title,
    keywords: [municipality, period, key].join(', '),
    language,
    date: `${date}T00:00:00Z`,
  });
}
