/** Whether a published file is of a report, as JSON; `docs/verify.md` describes its shape. */
import { tablesToJson } from './diff-json.ts';
import type { Verified } from './verdict.ts';

/** Writes the stable shape that `docs/verify.md` describes; it is the same in both languages. */
export function verifyToJson({ verdict, file, record, program, inputs, tables, built }: Verified): string {
  const { name, version } = record.program;
  const written = {
    ...{ verdict, file, report: record.report },
    program: { before: `${name} ${version}`, after: program },
    inputs,
    tables: tables ? tablesToJson(tables) : null,
    built,
  };
  return JSON.stringify(written, null, 2);
}
