/** Whether a file is byte for byte one that the last build wrote. */
import { checksumOf } from '../base/checksum.ts';
import { type InputsRecord, readOutputs } from '../project/manifest.ts';

/** `unknown` where there is no manifest, or it is of a build with other inputs, another edition or another program. */
export type BuiltFile = 'identical' | 'different' | 'unknown';

/** Compares a file, of which its record tells what it was made from, with the manifest of the last build. */
export function compareBuilt(bytes: Uint8Array, record: InputsRecord, manifest: string | undefined): BuiltFile {
  const built = manifest === undefined ? undefined : readOutputs(manifest);
  if (!built) return 'unknown';
  const checksum = checksumOf(bytes);
  if (built.outputs.some(({ sha256 }) => sha256 === checksum)) return 'identical';
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  const isSameKind = built.outputs.some(({ path }) => path === (isPdf ? 'report.pdf' : 'report.html'));
  const { report, program, inputsSha256 } = record;
  const isSameBuild =
    built.inputsSha256 === inputsSha256 &&
    built.report.edition === report.edition &&
    JSON.stringify(built.program) === JSON.stringify(program);
  return isSameKind && isSameBuild ? 'different' : 'unknown';
}
