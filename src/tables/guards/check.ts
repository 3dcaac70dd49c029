/** All guards over all tables: what could be doubted about the data, and is not answered in its description. */
import type { Located } from '../../base/located.ts';
import type { Report } from '../../base/problem.ts';
import type { DataPackage } from '../../project/datapackage.ts';
import type { Guard } from '../../project/guards.ts';
import { findTable } from '../find.ts';
import type { Tables } from '../table.ts';
import { findAgeGaps } from './age-gap.ts';
import { findAgeOverlaps } from './age-overlap.ts';
import { findUnequalAges } from './age-width.ts';
import { leaveUnanswered } from './answers.ts';
import { makeChecked } from './checked.ts';
import { findSmallCounts } from './count-small.ts';
import type { Checked, Context, FindDoubts } from './doubt.ts';
import { findPeriodGaps } from './period-gap.ts';
import { findPeriodOutside } from './period-report.ts';
import { findShortPeriods } from './period-short.ts';
import { findFrozenSeries } from './series-frozen.ts';
import { findUndeclaredSums } from './sum-undeclared.ts';
import { findMixedUnits } from './unit-mixed.ts';
import { findOutliers } from './value-outlier.ts';
import { findOldVintages } from './vintage-old.ts';

const guards: Readonly<Record<Guard, FindDoubts>> = {
  'sum-undeclared': findUndeclaredSums,
  'period-gap': findPeriodGaps,
  'period-short': findShortPeriods,
  'period-report': findPeriodOutside,
  'unit-mixed': findMixedUnits,
  'age-width': findUnequalAges,
  'age-gap': findAgeGaps,
  'age-overlap': findAgeOverlaps,
  'vintage-old': findOldVintages,
  'count-small': findSmallCounts,
  'value-outlier': findOutliers,
  'series-frozen': findFrozenSeries,
};

/**
 * Doubts the tables of a data package as far as its descriptions do not answer. Tables with faults are passed over, and
 * so are those without rows.
 *
 * Errors: those of the guards, each at its place; `table-unknown` at a name in `belongsWith`; those of `leaveUnanswered`.
 */
export function checkTables(
  data: DataPackage | undefined,
  tables: Tables,
  settings: Context['settings'],
  report: Report,
): void {
  const checked = new Map<string, Checked>();
  data?.resources.forEach((resource, index) => {
    const placeOf: Located['placeOf'] = (path, part) => data.placeOf(['resources', index, ...path], part);
    for (const [at, name] of resource.belongsWith.entries()) {
      findTable(tables, name, placeOf(['belongsWith', at]), report);
    }
    const table = tables.get(resource.name);
    if (!table?.length || checked.has(resource.name)) return;
    checked.set(resource.name, makeChecked(table, resource, placeOf));
  });
  for (const one of checked.values()) {
    const doubts = Object.values(guards).flatMap((find) => find(one, { settings, tables: checked }));
    for (const { problem } of leaveUnanswered(one, doubts, report)) report(problem);
  }
}
