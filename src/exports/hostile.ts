/** Texts that a file cannot hold as they are, or that Excel would not leave alone. */

/**
 * A text without control characters, halves of characters and what is no character: a control stands as its picture
 * (`␀`), all else as U+FFFD. Tabs and line breaks stay, as CSV can quote them.
 *
 * Source: Unicode, Control Pictures; RFC 4180, TEXTDATA.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, pictureOf)
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}

function pictureOf(control: string): string {
  if (control === '\t' || control === '\n' || control === '\r') return control;
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

/** What begins a formula, also in its wide form. */
const formula = /^[\s\ufeff]*[=+\-@＝＋－＠\t\r\n]/;

/** What would become a date, lose its leading zeros, or be a number of another kind: `5-9`, `1/2`, `2.1`, `007`, `1E5`. */
const conversion = /^(?!\d{4}-\d\d-\d\d$)(?:\d+(?:[-/.]\d+)+|0\d+|\d+(?:[.,]\d+)?e[+-]?\d+|\d{16,})$/i;

/** The months, whole or shortened. */
const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A date in words, which Excel in Swedish would write in its own way: `5 mars`, `mars 2022`, `31 maj 2021`, `jan-22`. */
const wordedDate = new RegExp(String.raw`^(?:\d{1,2}[\s./-]*${month}(?:[\s./-]*\d+)?|${month}[\s./-]*\d+)$`, 'i');

/**
 * A {@link visibleText} that Excel takes for the text that it is: where it would compute or convert it, it has an apostrophe before it.
 *
 * Source: OWASP, CSV Injection.
 */
export function guardText(text: string): string {
  const visible = visibleText(text);
  const bare = visible.trim();
  return formula.test(visible) || conversion.test(bare) || wordedDate.test(bare) ? `'${visible}` : visible;
}

/** A cell of Excel holds no more. */
const longestCell = 32_767;

/**
 * A text as a cell of a workbook can hold it: not longer than Excel takes, the end then left out (`…`), without what XML cannot
 * hold, and with what looks like an escaped character (`_x0041_`) escaped itself.
 *
 * Source: ECMA-376, ST_Xstring; Excel specifications and limits.
 */
export function cellText(text: string): string {
  const short = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
  return short
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
