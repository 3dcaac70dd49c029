/** Figures made up for tests of claims. */
import { placeAt } from '../../src/base/place.ts';
import type { Figure, FigurePart } from '../../src/tables/table.ts';

/** A place that says nothing. */
export const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);

/** A cell with a value; anything else of it can be given. */
export function figureOf(value: number, given: Partial<Figure> = {}): Figure {
  return {
    name: 'f',
    title: 'Folkmängd',
    value,
    decimals: 0,
    unit: '',
    status: 'utfall',
    origin: '',
    place,
    operation: 'cell',
    parts: [],
    ...given,
  };
}

/** The change from one number to another. */
export function changeOf(from: number, to: number, given: Partial<Figure> = {}): Figure {
  return figureOf(to - from, { operation: 'change', parts: [partOf('from', from), partOf('to', to)], ...given });
}

/** The place of a row, from the highest or the lowest, over the rows of a table. */
export function rankOf(value: number, order: 'highest' | 'lowest', rows: readonly number[] = []): Figure {
  const column = { ...partOf('column', 0), value: null, rows: Uint32Array.from(rows) };
  return figureOf(value, { operation: 'rank', order, parts: [column] });
}

function partOf(role: FigurePart['role'], value: number): FigurePart {
  const amount = { value, decimals: Number.isInteger(value) ? 0 : 2, unit: '', status: 'utfall' as const };
  return { ...amount, role, table: 'folkmangd', column: 'antal', rows: new Uint32Array() };
}
