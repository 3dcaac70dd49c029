/** Finishes a report's PDF with what its settings say of it. */
import type { Report } from '../compile/report.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { type FinishedPdf, finishPdf } from '../pdf/finish.ts';
import type { PrintedPart } from '../pdf/part.ts';

/**
 * The finished PDF, and its faults if it cannot follow the standards. Its dates are the report's own and when it was
 * `modified`, never the clock's. It carries `files`.
 */
export function finishReport(
  printed: readonly (PrintedPart | Promise<PrintedPart>)[],
  report: Report,
  files: readonly Attachment[],
  modified?: string,
): Promise<FinishedPdf> {
  const { title, municipality, publisher, theme, period, key, language, date: day } = report.settings;
  const date = `${day}T00:00:00Z`;
  const metadata = {
    title: `${title} – ${municipality}`,
    creator: publisher,
    description: theme ?? title,
    keywords: [municipality, period, key].join(', '),
    language,
    date,
    modified: modified ?? date,
  };
  return finishPdf(printed, metadata, files);
}
