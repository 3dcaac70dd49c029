/** A printed table as CSV: for Excel in Sweden, and plain for other programs. */
import { checksumOf } from '../base/checksum.ts';
import type { PrintedTable } from '../tables/print/printed.ts';
import { writeDigits } from './digits.ts';
import type { CsvFile } from './exported.ts';
import { flatten } from './flat.ts';
import { guardText, visibleText } from './hostile.ts';

/** How the values of a file stand. */
interface Form {
  readonly before: '' | '\ufeff';
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
  readonly writeText: (text: string) => string;
}

const excelForm: Form = { before: '\ufeff', delimiter: ';', decimalMark: ',', writeText: guardText };
const plainForm: Form = { before: '', delimiter: ',', decimalMark: '.', writeText: visibleText };

/**
 * Writes a table so that Excel in Swedish opens it right by double click: byte order mark, semicolon, decimal comma. What
 * Excel would take for something else than the text that it is has an apostrophe before it.
 *
 * Shape: that of {@link flatten}; numbers with all their digits. The bytes of the file are this text in UTF-8.
 */
export function csvOf(table: PrintedTable): string {
  return write(table, excelForm);
}

/** The file of {@link csvOf} with its checksum. */
export function csvFileOf(table: PrintedTable): CsvFile {
  const content = csvOf(table);
  return { content, sha256: checksumOf(content) };
}

/** Writes a table for programs, in the form of RFC 4180: comma, decimal point, no byte order mark. Shape: as {@link csvOf}. */
export function plainCsvOf(table: PrintedTable): string {
  return write(table, plainForm);
}

function write(table: PrintedTable, { before, delimiter, decimalMark, writeText }: Form): string {
  const { columns, rows } = flatten(table);
  const quote = (text: string) => (/[";,\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const field = (value: string | number) =>
    typeof value === 'number' ? writeDigits(value, decimalMark) : quote(writeText(value));
  const records = [
    columns.map(({ name }) => field(name)),
    ...rows.map(({ cells }) => cells.map(({ value }) => field(value))),
  ];
  return before + records.map((fields) => `${fields.join(delimiter)}\r\n`).join('');
}
