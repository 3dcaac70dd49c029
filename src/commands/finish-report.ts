/** Finishes a report's PDF with what its settings say of it. */
import { type FinishInput, finishPdf } from '../pdf/finish.ts';
import type { ReportSettings } from '../project/report.ts';

/**
 * The finished PDF. All dates in it are the report's own.
 *
 * Errors: throws when the PDF holds characters that its fonts lack.
 */
export function finishReport(printed: FinishInput, settings: ReportSettings): Uint8Array {
  const { title, municipality, publisher, theme, period, key, language, date } = settings;
  const { bytes, faults } = finishPdf(printed, {
    title: `${title} – ${municipality}`,
    creator: publisher,
    description: theme ?? title,
    keywords: [municipality, period, key].join(', '),
    language,
    date: `${date}T00:00:00Z`,
  });
  const pages = [...new Set(faults.map(({ page }) => page))];
  if (pages.length > 0) throw new Error(`The fonts lack characters that stand on these pages: ${pages.join(', ')}`);
  return bytes;
}
