/** Picked rows in Swedish words, for readers who ask where a number comes from. */
import type { Where } from '../project/where.ts';
import { formatLabel } from './format.ts';
import { columnOf, type Table } from './table.ts';

/** A `where:` in words: `Ålder 80–84 till 100+, År 2028`; empty where it is empty. */
export function describeWhere(table: Table, where: Where): string {
  return Object.entries(where)
    .map(([name, choice]) => {
      const parts = Array.isArray(choice) ? choice : [choice];
      return `${columnOf(table, name)?.title ?? name} ${parts.map(describePart).join(' och ')}`;
    })
    .join(', ');
}

function describePart(part: string | number): string {
  return String(part).split('..').map(formatLabel).join(' till ');
}
