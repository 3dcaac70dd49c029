/** The files that a report's HTML and PDF carry: what it was made from, and its tables. */
import { words } from '../base/locale.ts';
import type { Report } from '../compile/report.ts';
import { captionOf } from '../exports/exported.ts';
import { printedTableIdOf } from '../markdown/render-table.ts';
import type { Attachment } from '../pdf/attachments.ts';
import type { Input } from '../project/inputs.ts';
import type { Fit } from '../tables/fit/forms.ts';
import { describeInputs, writeManifest } from './manifest.ts';

/** The name of the file that tells what a report was made from; no table's file ends so. */
export const inputsName = 'inputs.json';

/** The inputs in the form of the manifest, and the CSV file of each table and chart, as it stands beside the report. */
export async function filesToCarry(report: Report, inputs: readonly Input[]): Promise<Attachment[]> {
  const described: Attachment = {
    name: inputsName,
    description: words.files.inputs,
    type: 'application/json',
    relationship: 'Supplement',
    bytes: Buffer.from(writeManifest(await describeInputs(report, inputs))),
    elementId: undefined,
  };
  const data = report.exported.map(
    (exported): Attachment => ({
      name: `${exported.id}.csv`,
      description: captionOf(exported),
      type: 'text/csv',
      relationship: 'Data',
      bytes: Buffer.from(exported.csv.content),
      elementId: elementIdOf(exported.id, report.fits.get(exported.id)),
    }),
  );
  return [described, ...data];
}

/** A chart is printed as the element of its id. */
function elementIdOf(id: string, fit: Fit | undefined): string {
  return fit ? printedTableIdOf(id, fit) : id;
}
