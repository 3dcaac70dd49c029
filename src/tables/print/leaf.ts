/** The columns of numbers of a cross table, sums and shares computed, before anything is written as text. */
import type { Report } from '../../base/problem.ts';
import type { GroupHead } from './arrange.ts';
import type { Grid } from './grid.ts';
import type { Totals } from './layout.ts';
import type { Numbers } from './numbers.ts';
import { type Parts, quantityOf, shareOf } from './quantity.ts';
import { checkSums, type Shown } from './shown.ts';

/** A column of the grid, or all of them added up. */
export interface Band {
  /** What `sort:` calls it. */
  readonly name: string;
  readonly head: GroupHead;
  readonly isSum: boolean;
  readonly columns: readonly number[];
}

/** What one of the values shows of a band. Its lists have an entry per row, the row of sums last. */
export interface Leaf {
  readonly band: Band;
  readonly shown: Shown;
  /** No parts where the row of sums stays empty. */
  readonly parts: readonly Parts[];
  readonly numbers: Numbers;
}

/** Makes the leaves of a grid, those of a band beside each other. Errors: those of `checkSums`; then undefined. */
export function makeLeaves(grid: Grid, values: readonly Shown[], totals: Totals, report: Report): Leaf[] | undefined {
  const rows = [...grid.rows.keys()];
  const lines = [...rows.map((row) => [row]), ...(totals.row === undefined ? [] : [rows])];
  const plans = bandsOf(grid, totals).flatMap((band) =>
    values
      .filter(({ adds }) => adds || !band.isSum)
      .map((shown) => {
        const isEmpty = (line: number): boolean => line >= rows.length && !shown.adds;
        const parts = lines.map((line, at) => (isEmpty(at) ? [] : grid.partsOf(line, band.columns)));
        return { band, shown, parts, wholes: wholesOf(shown, lines, band, grid) };
      }),
  );
  const faulty = values.filter((shown) => {
    const cells = plans.filter((plan) => plan.shown === shown).flatMap(({ parts, wholes }) => [...parts, ...wholes]);
    return !checkSums(shown, cells, report);
  });
  return faulty.length > 0 ? undefined : plans.map((plan) => ({ ...plan, numbers: readNumbers(plan) }));
}

function bandsOf(grid: Grid, { column: label }: Totals): Band[] {
  const bands = grid.columns.map(({ text, value }, at): Band => {
    return { name: String(value ?? text), head: { text }, isSum: false, columns: [at] };
  });
  if (label === undefined) return bands;
  return [...bands, { name: label, head: { text: label }, isSum: true, columns: [...grid.columns.keys()] }];
}

/** What the shares in each row are of, that of a column the same list in each; nothing where no shares are asked for. */
function wholesOf({ share }: Shown, lines: readonly number[][], band: Band, grid: Grid): Parts[] {
  if (share === 'row') return lines.map((line) => grid.partsOf(line, [...grid.columns.keys()]));
  const whole = share && grid.partsOf([...grid.rows.keys()], band.columns);
  return whole ? lines.map(() => whole) : [];
}

function readNumbers({ shown, parts, wholes }: Omit<Leaf, 'numbers'> & { readonly wholes: readonly Parts[] }): Numbers {
  const known = new Map([...new Set(wholes)].map((whole) => [whole, quantityOf(shown.column, whole)]));
  return parts.map((list, row) => {
    if (list.length === 0) return null;
    const quantity = quantityOf(shown.column, list);
    const whole = known.get(wholes[row] ?? []);
    return whole ? shareOf(quantity, whole) : quantity;
  });
}
