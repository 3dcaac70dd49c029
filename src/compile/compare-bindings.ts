/** Which values and claims of a text differ when its data do. */
import { comparePlaces, formatPlace } from '../base/place.ts';
import type { Problem } from '../base/problem.ts';
import { checkClaims } from '../claims/check.ts';
import type { Binding } from '../tables/binding.ts';
import { matchKeys } from '../tables/compare/match.ts';
import type { Figure, Tables } from '../tables/table.ts';

/** A number of the text as it is in one of the states, with what makes a claim false; a value has no faults. */
export interface BoundState {
  readonly binding: Binding;
  readonly faults: readonly Problem[];
}

/** A number that differs; null where its figure cannot be found. */
export interface BindingChange {
  /** Of the state that has it, the new one first. */
  readonly binding: Binding;
  readonly before: BoundState | null;
  readonly after: BoundState | null;
}

interface Bound {
  readonly bindings: readonly Binding[];
  readonly tables: Tables;
}

/**
 * Compares the bound numbers of the same texts, in their order.
 *
 * A value differs in its words, unit or status; a claim in its figure or in whether it is true.
 */
export function compareBindings(before: Bound, after: Bound): BindingChange[] {
  const { both, removed, added } = matchKeys(before.bindings.map(keyOf), after.bindings.map(keyOf));
  const pairs: readonly (readonly [number | undefined, number | undefined])[] = [
    ...both,
    ...removed.map((at) => [at, undefined] as const),
    ...added.map((at) => [undefined, at] as const),
  ];
  return pairs
    .flatMap(([from, to]): BindingChange[] => {
      const old = stateAt(from, before);
      const now = stateAt(to, after);
      const binding = now?.binding ?? old?.binding;
      return !binding || isSameState(old, now) ? [] : [{ binding, before: old, after: now }];
    })
    .sort((a, b) => comparePlaces(a.binding.place, b.binding.place));
}

/** Whether two figures are printed and judged alike. */
export function isSameFigure(before: Figure | null | undefined, after: Figure | null | undefined): boolean {
  if (!before || !after) return !before && !after;
  const keys = ['value', 'decimals', 'unit', 'status', 'wording'] as const;
  return keys.every((key) => before[key] === after[key]);
}

function keyOf({ kind, place, figure, to }: Binding): string {
  return JSON.stringify([formatPlace(place), kind, figure.name, to?.name]);
}

function stateAt(at: number | undefined, { bindings, tables }: Bound): BoundState | null {
  const binding = at === undefined ? undefined : bindings[at];
  if (!binding) return null;
  const faults: Problem[] = [];
  checkClaims([binding], tables, (fault) => faults.push(fault));
  return { binding, faults: faults.filter(({ severity }) => severity === 'error') };
}

function isSameState(before: BoundState | null, after: BoundState | null): boolean {
  if (!before || !after) return before === after;
  const [old, now] = [before.binding, after.binding];
  if (now.kind === 'value') {
    return old.phrase === now.phrase && old.figure.unit === now.figure.unit && old.figure.status === now.figure.status;
  }
  const isAlike = isSameFigure(old.figure, now.figure) && isSameFigure(old.to, now.to);
  return isAlike && before.faults.length === after.faults.length;
}
