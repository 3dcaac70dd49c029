/** Numbers as files write them: with minus, groups of digits, a decimal mark and, where that is declared, their unit. */

/** How a column writes its numbers; without a mark there are none of its kind. */
export interface NumberNotation {
  readonly decimalMark: string | undefined;
  readonly groupMark: string | undefined;
  /** What can stand behind a number, with or without a space: `%`, `mnkr`. */
  readonly units: readonly string[];
}

// Past this a binary number no longer holds every digit.
const mostDigits = 15;

/** Marks that a spreadsheet's user cannot tell apart. */
const lookalikes = [' \u00a0\u202f\u2009', "'’"];

/**
 * Makes the function from text to number; undefined for any other text.
 *
 * Minus is a hyphen or U+2212; groups have three digits; at most 15 digits in all. Source: Table Schema v2, number.
 */
export function numberReader({ decimalMark, groupMark, units }: NumberNotation): (text: string) => number | undefined {
  const marks = groupMark && (lookalikes.find((alike) => alike.includes(groupMark)) ?? groupMark);
  const notation: MarkCodes = {
    decimal: decimalMark?.charCodeAt(0),
    groups: [...(marks ?? '')].map((mark) => mark.charCodeAt(0)),
  };
  if (units.length === 0) return (text) => readNumber(text, notation);
  return (text) => readNumber(withoutUnit(text, units), notation);
}

function withoutUnit(text: string, units: readonly string[]): string {
  const unit = units.find((one) => text.endsWith(one));
  return unit ? text.slice(0, -unit.length).replace(/[ \u00a0\u202f]$/, '') : text;
}

/** Digits after the decimal mark of a text that is a number. */
export function decimalsOf(text: string, decimalMark: string): number {
  const mark = text.indexOf(decimalMark);
  if (mark < 0) return 0;
  let end = mark + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - mark - 1;
}

interface MarkCodes {
  readonly decimal: number | undefined;
  readonly groups: readonly number[];
}

/** One pass over the text: the time of a large file is spent here. */
function readNumber(text: string, { decimal, groups }: MarkCodes): number | undefined {
  const first = text.charCodeAt(0);
  const negative = first === 0x2d || first === 0x2212;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  let inGroup = -1; // digits since the last group mark; −1 before there is one
  for (let at = negative ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      value = value * 10 + code - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
      else if (inGroup >= 0) inGroup++;
    } else if (decimals >= 0 || digits === 0 || (inGroup >= 0 && inGroup !== 3)) return undefined;
    else if (code === decimal) decimals = 0;
    else if (groups.includes(code) && (inGroup === 3 || digits <= 3)) inGroup = 0;
    else return undefined;
  }
  if (digits === 0 || digits > mostDigits || decimals === 0 || (inGroup >= 0 && inGroup !== 3)) return undefined;
  const size = decimals > 0 ? value / 10 ** decimals : value; // exact division of exact numbers: the nearest there is
  return negative && size !== 0 ? -size : size;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
