/** The marks of statuses beside printed numbers. */
import { type Status, statuses } from '../../base/status.ts';
import type { MarkedStatus, PrintedCell } from './printed.ts';

const marks: Readonly<Record<Status, string>> = {
  utfall: '',
  budget: 'b',
  prognos: 'p',
  kalkyl: 'k',
  förslag: 'f',
  mål: 'm',
  scenario: 's',
};

/** The mark of a status; none for an outcome. */
export function markOf(status: Status): string {
  return marks[status];
}

/** Rows of cells, and what their marks stand for. */
export interface Marked {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly legend: readonly MarkedStatus[];
}

/** Explains the marks in rows of cells; one that all of several numbers have is told once, and stands beside none. */
export function explainMarks(rows: readonly (readonly PrintedCell[])[]): Marked {
  const numbers = rows.flat().filter(({ value, status }) => typeof value === 'number' && status !== null);
  const used = new Set(numbers.map(({ mark }) => mark));
  const legend = statuses
    .map((status) => ({ status, mark: markOf(status) }))
    .filter(({ mark }) => mark && used.has(mark));
  const [only] = legend;
  if (!only || used.size > 1 || numbers.length === 1) return { rows, legend };
  return {
    rows: rows.map((cells) => cells.map((cell) => ({ ...cell, mark: '' }))),
    legend: [{ ...only, mark: '' }],
  };
}
