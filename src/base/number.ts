/** Numbers as Swedish readers expect them. Source: Svenska skrivregler; Språkrådet. */

/** No-break space: parts thousands, and a number from its unit. */
export const NBSP = '\u00a0';

/** How a number is written: digits after the comma, and whether a gain carries a plus. */
export interface NumberForm {
  readonly decimals: number;
  readonly sign?: boolean;
}

/**
 * Writes a number with decimal comma, no-break space between thousands and U+2212 for minus.
 *
 * Halves are rounded away from zero on the decimal digits themselves (1,005 with two decimals is 1,01).
 */
export function formatNumber(value: number, { decimals, sign = false }: NumberForm): string {
  const rounded = roundTo(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  const mark = rounded < 0 ? '\u2212' : sign && rounded > 0 ? '+' : '';
  return mark + grouped + (fraction ? `,${fraction}` : '');
}

/**
 * Rounds to a number of decimals, halves away from zero; negative decimals round to tens, hundreds, …
 *
 * Works on the shortest decimal form, so that 1.005 counts as a half although its binary form is below it.
 */
export function roundTo(value: number, decimals: number): number {
  if (decimals >= 0 && Number.isInteger(value)) return value || 0;
  const shifted = shift(Math.abs(value), decimals);
  return Math.sign(value) * shift(Math.round(shifted), -decimals) || 0;
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = value.toString().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
