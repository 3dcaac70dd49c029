/** Rows and numbers in Swedish words, for readers who ask where a number comes from. */
import { formatNumber } from '../base/number.ts';
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

/** A number and what it is of: `22 149 (År 2027)`; the number alone where there is nothing to say of it. */
export function describeNumber(value: number, decimals: number, of: string): string {
  const number = formatNumber(value, { decimals });
  return of ? `${number} (${of})` : number;
}
