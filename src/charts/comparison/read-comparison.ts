/** Picks values and what they are compared with from a table. */
import { takeRows } from '../../tables/rows.ts';
import type { Column, Value } from '../../tables/table.ts';
import { checkMeasure, checkUnique, measureIn, nameOf, namesIn } from '../check.ts';
import { cellAt, missingCell, sortByValue, valuesIn } from '../grid.ts';
import type { ChartSource } from '../kind.ts';
import type { Compared, ComparisonChart } from './comparisons.ts';

/** The columns that a comparison shows; `goal` is the one by which its goals are picked. */
export interface ComparisonColumns {
  readonly rows: Column;
  readonly values: Column;
  readonly goal: Column;
}

/** The rows of a table that are goals, and all others. */
export interface Sides {
  readonly goals: readonly number[];
  readonly others: readonly number[];
}

/**
 * Picks a comparison from a table.
 *
 * Shape: one row per name that is no goal, in the order of the table, or from the highest value to the lowest. Several
 * goals that all have the name of a row belong each to its row; a single goal, or goals with names of their own, are for
 * all rows.
 * Errors: `chart-number`, `chart-unit`, `chart-repeated`, at `values`, `data` and `goal`; all are collected, then undefined.
 */
export function readComparison(
  source: ChartSource,
  columns: ComparisonColumns,
  sides: Sides,
  sort: 'value' | undefined,
): ComparisonChart | undefined {
  if (!checkSides(source, columns, sides)) return undefined;
  const { rows, values, goal } = columns;
  const rowsByName = (side: readonly number[]) => new Map(side.map((row) => [rows.values[row] ?? null, row]));
  const [goals, others] = [rowsByName(sides.goals), rowsByName(sides.others)];
  const isEach = goals.size > 1 && [...goals.keys()].every((name) => others.has(name));
  const compared = valuesIn(takeRows(rows, sides.others)).map((name): Compared => {
    const [own, its] = [others.get(name), goals.get(name)];
    const cell = own === undefined ? missingCell : cellAt(values, own);
    return {
      name: nameOf(rows, name),
      ...cell,
      goal: isEach ? (its === undefined ? missingCell : cellAt(values, its)) : null,
    };
  });
  const goalName = (name: Value, row: number): string =>
    others.has(name) ? nameOf(goal, goal.values[row] ?? null) : nameOf(rows, name);
  const named = [...goals].map(([name, row]) => ({ name: goalName(name, row), ...cellAt(values, row) }));
  return {
    type: 'comparison',
    ...measureIn(values),
    rows: sort ? sortByValue(compared, ({ value }) => value) : compared,
    goals: isEach ? [] : named,
    goalName: isEach ? (named[0]?.name ?? '') : '',
  };
}

function checkSides(
  { placeOf, report }: ChartSource,
  { rows, values }: ComparisonColumns,
  { goals, others }: Sides,
): boolean {
  const areNumbers = [
    checkMeasure(takeRows(values, others), placeOf(['values']), report),
    checkMeasure(takeRows(values, goals), placeOf(['goal']), report),
  ];
  const sound = [
    ...areNumbers,
    areNumbers.includes(false) || checkMeasure(values, placeOf(['values']), report),
    checkUnique(namesIn(takeRows(rows, others)), placeOf(['data']), report),
    checkUnique(namesIn(takeRows(rows, goals)), placeOf(['goal']), report),
  ];
  return !sound.includes(false);
}
