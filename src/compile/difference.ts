/** What differs between two states of a report whose texts are the same and whose data are not. */
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../base/place.ts';
import { isQuery, type Resource } from '../project/resource.ts';
import { comparePrinted, isUnchanged, type PrintedChange } from '../tables/compare/compare-printed.ts';
import { compareTables, type TableChange } from '../tables/compare/compare-tables.ts';
import type { Figure } from '../tables/table.ts';
import { type BindingChange, compareBindings, isSameFigure } from './compare-bindings.ts';
import { compareProblems, type ProblemChange } from './compare-problems.ts';
import type { Examined } from './examine.ts';
import { type Shown, shownIn } from './shown.ts';

/** A table that differs. Where only one of the states has a sound one there is no `change`, but `lost` or `found`. */
export interface TableDifference {
  readonly name: string;
  readonly title: string;
  /** From the folder `data`. */
  readonly path: string;
  /** Whether it is a query's. */
  readonly derived: boolean;
  readonly state: 'changed' | 'lost' | 'found';
  readonly change: TableChange;
}

/** A key figure that differs; null where it cannot be computed. */
export interface FigureDifference {
  readonly name: string;
  readonly title: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** A printed table or chart that differs: in the cells that it shows, or, `redrawn`, only in what else is drawn. */
export interface ShownDifference {
  readonly id: string;
  readonly title: string;
  readonly kind: Shown['kind'];
  readonly place: Place;
  readonly state: 'changed' | 'redrawn' | 'lost' | 'found';
  readonly change: PrintedChange;
}

/** All that differs. */
export interface Difference {
  readonly tables: readonly TableDifference[];
  readonly figures: readonly FigureDifference[];
  readonly shown: readonly ShownDifference[];
  readonly bindings: readonly BindingChange[];
  readonly problems: ProblemChange;
}

const noRows: TableChange = { added: [], removed: [], cells: [] };
const nothing = { added: [], removed: [] };
const noCells: PrintedChange = { rows: nothing, columns: nothing, cells: [], around: [] };

/** Compares two states; `replaced` is the file that differs, from the report's folder. */
export function compareExamined(
  before: Examined,
  after: Examined,
  resources: readonly Resource[],
  replaced: string,
): Difference {
  return {
    tables: resources.flatMap((resource) => tableDifference(resource, before, after)),
    figures: [...after.figures.keys()].flatMap((id) => figureDifference(id, before, after)),
    shown: compareShown(before, after),
    bindings: compareBindings(before, after),
    problems: compareProblems(before.problems, after.problems, replaced),
  };
}

function tableDifference(resource: Resource, before: Examined, after: Examined): TableDifference[] {
  const { name, title, path } = resource;
  const [old, now] = [before.tables.get(name), after.tables.get(name)];
  const told = { name, title, path, derived: isQuery(resource) };
  if (old === now || (!old && !now)) return [];
  if (!old || !now) return [{ ...told, state: now ? 'found' : 'lost', change: noRows }];
  const change = compareTables(old, now);
  const isSame = change.added.length + change.removed.length + change.cells.length === 0;
  return isSame ? [] : [{ ...told, state: 'changed', change }];
}

function figureDifference(name: string, before: Examined, after: Examined): FigureDifference[] {
  const [old, now] = [before.figures.get(name) ?? null, after.figures.get(name) ?? null];
  if (isSameFigure(old, now)) return [];
  return [{ name, title: (now ?? old)?.title ?? name, before: old, after: now }];
}

function compareShown(before: Examined, after: Examined): ShownDifference[] {
  const old = shownIn(before.texts);
  const now = shownIn(after.texts);
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].flatMap((id): ShownDifference[] => {
    const [from, to] = [old.get(id), now.get(id)];
    const { kind, title, place } = to ?? from ?? {};
    if (!kind || title === undefined || !place) return [];
    const told = { id, title, kind, place };
    if (!from || !to) return [{ ...told, state: to ? 'found' : 'lost', change: noCells }];
    const change = comparePrinted(from.table, to.table);
    if (!isUnchanged(change)) return [{ ...told, state: 'changed', change }];
    return isDeepStrictEqual(from.drawn, to.drawn) ? [] : [{ ...told, state: 'redrawn', change }];
  });
}
