/** What a build was made from and what it made, for whoever finds it in an archive. */
import { relative, sep } from 'node:path';
import { checksumOf } from '../base/checksum.ts';
import type { OutputFile } from '../base/files.ts';
import type { Problem } from '../base/problem.ts';
import { readProgram } from '../base/program.ts';
import type { Report } from '../compile/report.ts';
import { onPages, publicationOf } from '../document/exported.ts';
import { citeTable } from '../exports/citation.ts';
import { pathsOf, tablesFolder } from '../exports/paths.ts';
import type { OpenBrowser } from '../pdf/browser.ts';
import type { Destinations } from '../pdf/destinations.ts';
import type { Fault } from '../pdf/faults.ts';
import { standards } from '../pdf/metadata.ts';
import { checksumOfInputs, type Input } from '../project/inputs.ts';
import type { InputsRecord, Manifest } from '../project/manifest.ts';

/** What was built. `printed` is missing where no PDF was. `outputs` are all files, below the folder `out`. */
export interface Built {
  readonly inputs: readonly Input[];
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly printed: PrintRecord | undefined;
  readonly out: string;
  readonly outputs: readonly OutputFile[];
}

/** What is known once a PDF has been printed. */
export interface PrintRecord extends Destinations {
  readonly browser: Pick<OpenBrowser, 'name' | 'kind'>;
  readonly faults: readonly Fault[];
}

/** The name of the manifest in the folder of the report's output. */
export const manifestName = 'manifest.json';

/** Describes a build. The same files, program and browser give the same text: there is no clock in it. */
export async function describeBuild({ inputs, report, problems, printed, out, outputs }: Built): Promise<Manifest> {
  const { settings, coverage } = report;
  return {
    ...(await describeInputs(report, inputs)),
    browser: printed ? { name: printed.browser.name, kind: printed.browser.kind } : null,
    outputs: outputs.map(({ path, content }) => ({
      path: relative(out, path).replaceAll(sep, '/'),
      bytes: Buffer.byteLength(content),
      sha256: checksumOf(content),
    })),
    pageCount: printed?.pageCount ?? null,
    chapters: chaptersIn(report, printed),
    tables: tablesIn(report, printed),
    withdrawn: Object.entries(settings.withdrawn).map(([id, reason]) => ({ id, reason })),
    diagnostics: problems.map(diagnosticOf),
    numbers: coverage,
    conformance: printed
      ? {
          standards: printed.faults.length === 0 ? [...standards] : [],
          faults: printed.faults.map((fault) => ({ ...fault })),
        }
      : null,
  };
}

/** What is known of a build before anything is printed: what it is made from, and by which program. */
export async function describeInputs({ settings, edition }: Report, inputs: readonly Input[]): Promise<InputsRecord> {
  const { key, title, municipality, publisher, period, version, date } = settings;
  return {
    manifest: 1,
    report: { key, title, municipality, publisher, period, version, date, edition },
    program: await readProgram(),
    inputs: [...inputs],
    inputsSha256: checksumOfInputs(inputs),
  };
}

/** The text of the manifest's file, or of a part of it. */
export function writeManifest(manifest: Manifest | InputsRecord): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function chaptersIn({ labels }: Report, printed: PrintRecord | undefined): Manifest['chapters'] {
  return [...labels.values()]
    .filter(({ depth }) => depth === 1)
    .map(({ id, number, title }) => ({ id, number, title, page: printed?.pages.get(id) ?? null }));
}

function tablesIn(report: Report, printed: PrintRecord | undefined): Manifest['tables'] {
  const publication = publicationOf(report.settings, report.edition);
  const charts = new Set(report.charts.map(({ id }) => id));
  return onPages(report.exported, printed?.pages).map((exported) => {
    const { id, shortKey: key, label, title, page, csv } = exported;
    const { text, csl } = citeTable(exported, publication);
    return {
      ...{ id, kind: charts.has(id) ? 'chart' : 'table', key, label, title, page },
      csv: { path: `${tablesFolder}/${pathsOf(id).csv}`, sha256: csv.sha256 },
      citation: { text, csl: { ...csl } },
    };
  });
}

function diagnosticOf({ rule, severity, place, found, wording }: Problem): Manifest['diagnostics'][number] {
  const { source, line, column } = place;
  return { rule, severity, file: source.path, line, column, found, text: wording.sv.text };
}
