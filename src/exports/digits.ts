/** Numbers as files have them: digits that any program reads as the same number. */

/**
 * All digits of a finite number, without exponent, with hyphen-minus and no mark between thousands; the shortest text that
 * reads back as the same number.
 *
 * Source: ECMAScript, Number::toString.
 */
export function writeDigits(value: number, decimalMark: ',' | '.'): string {
  const [mantissa = '', exponent] = String(value === 0 ? 0 : value).split('e');
  const digits = exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
  return digits.replace('.', decimalMark);
}

function shiftPoint(mantissa: string, places: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
