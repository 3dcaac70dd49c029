/** The names of a table's columns where it can have only one row of heads. */
import { words } from '../base/locale.ts';
import type { PrintedTable } from '../tables/print/printed.ts';

/** Excel takes no longer name of a column; some room is left to tell equal ones apart. */
const longest = 240;

/**
 * What stands above each column, from the top down: `Kostnad, Drift`.
 *
 * Heads that tell a status are left out, as columns of their own hold it.
 */
export function columnNames({ head, align }: PrintedTable): string[] {
  const names = align.map((): string[] => []);
  for (const heads of head) {
    let next = 0;
    for (const { text, span, status } of heads) {
      const above = names.slice(next, next + span);
      next += span;
      if (text && !status) for (const name of above) name.push(text);
    }
  }
  return names.map((name) => name.join(', '));
}

/** Names on one line, none empty, too long or like another, also by case: a second `Antal` is `Antal (2)`. */
export function ownNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const plain = shorten(name.replace(/[\s\p{Cc}]+/gu, ' ').trim()) || words.column(at + 1);
    let own = plain;
    for (let count = 2; taken.has(own.toLocaleLowerCase('sv')); count++) own = `${plain} (${count})`;
    taken.add(own.toLocaleLowerCase('sv'));
    return own;
  });
}

function shorten(name: string): string {
  return name.length > longest ? `${name.slice(0, longest).toWellFormed()}…` : name;
}
