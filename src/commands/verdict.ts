/** Whether a published file is of the report that it was held against. */
import type { TablesDifference } from '../exports/difference.ts';
import type { InputsDifference } from '../project/compare-inputs.ts';
import type { InputsRecord } from '../project/manifest.ts';
import type { BuiltFile } from './built.ts';

/** What the comparison found. */
export interface Findings {
  /** Whether the report in the folder has the file's key. */
  readonly sameReport: boolean;
  readonly inputs: InputsDifference;
  /** Undefined where the report in the folder has errors, so that there are no tables. */
  readonly tables: TablesDifference | undefined;
  readonly built: BuiltFile;
}

/** The first that differs: another report, its inputs, its tables (or that there are none to be had), its bytes. */
export type Verdict = 'unchanged' | 'report' | 'inputs' | 'broken' | 'tables' | 'bytes';

/** A file as it was named, what it says of itself, the program that compares it, and what was found. */
export interface Verified extends Findings {
  readonly file: string;
  readonly record: InputsRecord;
  /** `Horisont 0.1.0`. */
  readonly program: string;
  readonly verdict: Verdict;
}

/** Judges a file by what was found. */
export function judge({ sameReport, inputs, tables, built }: Findings): Verdict {
  if (!sameReport) return 'report';
  if (inputs.changed.length + inputs.gone.length + inputs.added.length > 0) return 'inputs';
  if (!tables) return 'broken';
  if (tables.changed.length + tables.added.length + tables.withdrawn.length > 0) return 'tables';
  return built === 'different' ? 'bytes' : 'unchanged';
}
