/**
 * What a build tells of itself: the form of `manifest.json`, which earlier reports are known by.
 *
 * `docs/manifest.schema.json` is made from it; what the keys mean is said here alone.
 */
import { z } from 'zod';
import { parseJson } from '../base/json.ts';
import type { Source } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'sha256')
  .describe("The SHA-256 of the file's bytes");
const page = z.int().min(1).nullable().describe('Where it begins in the PDF, from 1; null where no PDF was printed');
const input = z.object({ path: z.string().describe("From the report's folder"), sha256 });
const output = z.object({ path: z.string().describe('From the folder of the manifest'), bytes: z.int(), sha256 });

const chapter = z.object({ id: z.string(), number: z.string(), title: z.string(), page });

const table = z.object({
  id: z.string(),
  kind: z.enum(['table', 'chart']),
  key: z.string().describe('The printed short key'),
  label: z.string().describe('Its name in this edition, such as "Tabell 2"'),
  title: z.string(),
  page,
  csv: output.omit({ bytes: true }).describe('The file that the short hash of the citation is of'),
  citation: z.object({
    text: z.string().describe('In Swedish, ready to be pasted'),
    csl: z.record(z.string(), z.unknown()).describe('An item of CSL-JSON'),
  }),
});

const diagnostic = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  found: z.string(),
  text: z.string().describe('In Swedish'),
});

const conformance = z.object({
  standards: z.array(z.string()).describe('Those that the PDF says it follows; none where there are faults'),
  faults: z.array(z.looseObject({ kind: z.string() })),
});

/** The whole manifest. */
export const manifestSchema = z
  .object({
    manifest: z.literal(1).describe('The version of this form'),
    report: z.object({
      key: z.string(),
      title: z.string(),
      municipality: z.string(),
      publisher: z.string(),
      period: z.string().describe('The cycle'),
      version: z.string(),
      date: z.string().describe('YYYY-MM-DD'),
      edition: z.enum(['draft', 'final']),
    }),
    program: z.object({
      name: z.string(),
      version: z.string(),
      node: z.string(),
      libraries: z.record(z.string(), z.string()).describe('Versions by name'),
    }),
    browser: z
      .object({ name: z.string().describe('With its version'), kind: z.string() })
      .nullable()
      .describe('What printed the PDF; null where none was printed'),
    inputs: z.array(input),
    inputsSha256: sha256.describe('One checksum for all inputs: of a line "<sha256>  <path>" for each'),
    outputs: z.array(output).describe('All files but the manifest itself'),
    pageCount: z.int().nullable().describe('null where no PDF was printed'),
    chapters: z.array(chapter),
    tables: z.array(table).describe('Tables and charts'),
    withdrawn: z
      .array(z.object({ id: z.string(), reason: z.string() }))
      .describe('Tables and charts of earlier reports that are gone'),
    diagnostics: z.array(diagnostic),
    numbers: z
      .object({ bound: z.int(), loose: z.int(), exempt: z.int(), percent: z.number() })
      .describe('The numbers of the text; percent is the share of the bound among the bound and the loose'),
    conformance: conformance.nullable().describe('null where no PDF was printed'),
  })
  .describe('What a build of Horisont was made from and what it made');

/** What a build tells of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

const inputsSchema = manifestSchema.pick({
  ...{ manifest: true, report: true, program: true, inputs: true, inputsSha256: true },
});

/** What a report is made from, in the form of the manifest, as its HTML and PDF carry it. */
export type InputsRecord = z.infer<typeof inputsSchema>;

/** What a manifest tells of the files that it is of. */
const outputsSchema = manifestSchema.pick({ report: true, program: true, inputsSha256: true, outputs: true });

/** What is read of a manifest, whichever version of the program has written it. */
const readSchema = manifestSchema.pick({ report: true, inputs: true, tables: true, withdrawn: true });

/** A manifest as it is read. */
export type ReadManifest = z.infer<typeof readSchema>;

/** Parses `manifest.json`. Errors: those of `parseJson` and `checkSchema`; then undefined. */
export function parseManifest(source: Source, report: Report): ReadManifest | undefined {
  const located = parseJson(source, report);
  return located && checkSchema(readSchema, located, report);
}

/** Reads what a file says that it is made from. Errors: undefined where it has not the form that the program writes. */
export function readInputs(text: string): InputsRecord | undefined {
  return read(inputsSchema, text);
}

/** Reads what a manifest says of the files that were built. Errors: undefined where it cannot be read. */
export function readOutputs(text: string): z.infer<typeof outputsSchema> | undefined {
  return read(outputsSchema, text);
}

function read<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON
  }
}
