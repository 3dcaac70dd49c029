/** What became of the files that a report was made from. */
import type { Input } from './inputs.ts';

/** The sha-256 of a file then and now; null where there was or is none of that path. */
export interface InputChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** All files by what became of them, each list in the order of the paths. */
export interface InputsDifference {
  readonly unchanged: readonly InputChange[];
  readonly changed: readonly InputChange[];
  readonly gone: readonly InputChange[];
  readonly added: readonly InputChange[];
}

/** Compares files by their paths and checksums. */
export function compareInputs(before: readonly Input[], after: readonly Input[]): InputsDifference {
  const [then, now] = [before, after].map((inputs) => new Map(inputs.map(({ path, sha256 }) => [path, sha256])));
  const paths = new Set([...before, ...after].map(({ path }) => path));
  const changes = [...paths].sort().map((path): InputChange => {
    return { path, before: then?.get(path) ?? null, after: now?.get(path) ?? null };
  });
  return {
    unchanged: changes.filter((one) => one.before === one.after),
    changed: changes.filter((one) => one.before !== one.after && one.before !== null && one.after !== null),
    gone: changes.filter((one) => one.after === null),
    added: changes.filter((one) => one.before === null),
  };
}
