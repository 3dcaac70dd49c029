/** Puts a new data file in the place of the old one. */
import { readBytes, writeFiles } from '../base/files.ts';
import { type Refusal, refusalOf } from '../base/refusal.ts';

/** Whether the file was replaced, and where the old one is kept; else why not, by the disk where there is a `refusal`. */
export type Acceptance =
  | { readonly state: 'accepted'; readonly kept: string | null; readonly refusal?: undefined }
  | { readonly state: 'unreadable' | 'old-exists'; readonly refusal?: undefined }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Replaces a file by bytes that can be read as its table: wholly or not at all, with the old one kept beside it, as
 * `x.csv.old`, where that is asked. An old file that is already kept is not written over: then nothing is.
 */
export async function acceptFile(
  path: string,
  bytes: Uint8Array,
  isReadable: boolean,
  keepOld: boolean,
): Promise<Acceptance> {
  if (!isReadable) return { state: 'unreadable' };
  const kept = `${path}.old`;
  const old = keepOld ? await readBytes(path) : undefined;
  if (old && (await readBytes(kept))) return { state: 'old-exists' };
  try {
    await writeFiles([...(old ? [{ path: kept, content: old }] : []), { path, content: bytes }]);
    return { state: 'accepted', kept: old ? kept : null };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { state: 'refused', refusal };
  }
}
