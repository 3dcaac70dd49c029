/** Finishes a report's PDF with what its settings say of it. */
import type { Report } from '../compile/report.ts';
import { exportedIn } from '../document/exported.ts';
import { csvOf } from '../exports/csv.ts';
import { captionOf } from '../exports/exported.ts';
import { printedTableIdOf } from '../markdown/render-table.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { type FinishedPdf, type FinishInput, finishPdf } from '../pdf/finish.ts';
import type { Fit } from '../tables/fit/forms.ts';

/**
 * The finished PDF, and its faults if it cannot follow the standards. Its dates are the report's own and when it was
 * `modified`, never the clock's.
 *
 * It carries the CSV file of each table and chart, as it stands beside the report.
 */
export function finishReport(printed: FinishInput, report: Report, modified?: string): Promise<FinishedPdf> {
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
  return finishPdf(printed, metadata, attachmentsOf(report));
}

function attachmentsOf(report: Report): Attachment[] {
  return exportedIn(report).map((exported) => ({
    name: `${exported.id}.csv`,
    description: captionOf(exported),
    type: 'text/csv',
    bytes: Buffer.from(csvOf(exported.table)),
    elementId: elementIdOf(exported.id, report.fits.get(exported.id)),
  }));
}

/** A chart is printed as the element of its id. */
function elementIdOf(id: string, fit: Fit | undefined): string {
  return fit ? printedTableIdOf(id, fit) : id;
}
