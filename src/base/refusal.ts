/** Why a disk refused to be written to. */

/** `file` and `folder` are what stands where the other is needed; the others say what they are. */
export type RefusalReason = 'file' | 'folder' | 'denied' | 'full' | 'other';

/** A disk's refusal, and the system's own word for it, for example `ENOSPC`. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly code: string;
}

const reasons: Readonly<Record<string, RefusalReason>> = {
  ENOTDIR: 'file',
  EEXIST: 'file',
  EISDIR: 'folder',
  ENOTEMPTY: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** The refusal that an error, or what caused it, tells of; undefined for every other fault. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  if (!('code' in error && 'syscall' in error)) return refusalOf(error.cause);
  const code = String(error.code);
  return { reason: reasons[code] ?? 'other', code };
}
