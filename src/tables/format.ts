/** Figures and key values as Swedish text. Source: Svenska skrivregler; Språkrådet. */
import { formatMonth } from '../base/locale.ts';
import { formatNumber, NBSP } from '../base/number.ts';
import type { Column, Figure } from './table.ts';

/** How a figure is written in running text, where it differs from the usual. */
export interface FigureForm {
  /** False leaves the unit out where it would stand. */
  readonly unit?: boolean | undefined;
  readonly decimals?: number | undefined;
  /** Whether a gain carries a plus. */
  readonly sign?: boolean | undefined;
  /** Whole numbers from 0 to 12 in words, as running text has them; all others in digits. */
  readonly words?: boolean | undefined;
}

/** Units that the number is not understood without; counts stand bare, because the sentence says what is counted. */
const spokenUnits: readonly string[] = ['procent', 'procentenheter', 'kr', 'tkr', 'mnkr', 'mdkr'];

const numerals = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Writes a figure for running text: `39 411`, `33,7 procent`, `12,5 mnkr`. */
export function formatFigure(
  { value, decimals, unit }: Pick<Figure, 'value' | 'decimals' | 'unit'>,
  form: FigureForm = {},
): string {
  const word = form.words ? numerals[value] : undefined;
  const number = word ?? formatNumber(value, { decimals: form.decimals ?? decimals, sign: form.sign ?? false });
  return form.unit !== false && spokenUnits.includes(unit) ? `${number}${NBSP}${unit}` : number;
}

/**
 * Writes a value of a key column: age groups with an en dash (`5-9` becomes `5–9`), the open one with a plus (`100-w`
 * becomes `100+`), years bare, all else as it stands in the file.
 */
export function formatLabel(value: string | number): string {
  return String(value)
    .replace(/^(\d+)-(\d+)$/, '$1–$2')
    .replace(/^(\d+)-w$/, '$1+');
}

/** Writes a value as its column has it printed: the label of its category, a month in words, else as `formatLabel` does. */
export function formatValue({ type, categories }: Pick<Column, 'type' | 'categories'>, value: string | number): string {
  return categories?.get(value) ?? (type === 'yearmonth' ? formatMonth(String(value)) : formatLabel(value));
}

/** Writes a unit in a table's head or cell: a percent sign, else the word. */
export function formatUnit(unit: string): string {
  return unit === 'procent' ? '%' : unit;
}
