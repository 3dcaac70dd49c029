/** Workbooks as XLSX. Wraps the package `hucre`. */
import {
  type Cell,
  type CellStyle,
  rangeRef,
  type TableDefinition,
  type WriteOptions,
  type WriteSheet,
  writeXlsx as writeBytes,
} from 'hucre/xlsx';
import { cellText } from './hostile.ts';
import { countLines } from './lines.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

type FontStyle = NonNullable<CellStyle['font']>;
type RowHeights = NonNullable<WriteSheet['rowDefs']>;
type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/**
 * Writes a workbook.
 *
 * Texts are never formulas. The same workbook gives the same bytes: its dates are its own, and the library gives all files
 * in the zip a fixed one.
 * Source: ECMA-376, SpreadsheetML.
 */
export async function writeXlsx({ title, creator, date, sheets }: Workbook): Promise<Uint8Array> {
  const made = new Date(`${date}T00:00:00Z`);
  return writeBytes({
    sheets: sheets.map(sheetOf),
    namedRanges: sheets.map(printTitles),
    properties: { title: cellText(title), creator: cellText(creator), created: made, modified: made },
  });
}

const face: FontStyle = { name: 'Calibri', size: 11 };
const boldFace: FontStyle = { ...face, bold: true };
const titleStyle: CellStyle = { font: { ...boldFace, size: 14 } };
const headStyle: CellStyle = { font: boldFace, alignment: { wrapText: true, vertical: 'top' } };

/** The height of a line in points, and of the highest row that Excel has. */
const [lineHeight, highest] = [15, 409];

/** So many characters stand beside each other on an upright page. */
const upright = 90;

function sheetOf(sheet: WorkbookSheet): WriteSheet {
  const { name, columns, rows } = sheet;
  const lines = linesOf(sheet);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    name,
    cells: new Map(lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const))),
    columns: columns.map((column) => ({ width: column.width })),
    rowDefs: heightsOf(sheet),
    tables: rows.length > 0 ? [tableOf(sheet)] : [], // Excel refuses a table without rows
    pageSetup: {
      paperSize: 'a4',
      orientation: width > upright ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** The cells of each row of a sheet: what stands above the table, its head, its rows. */
function linesOf({ above, columns, rows }: WorkbookSheet): readonly (readonly Partial<Cell>[])[] {
  const isNumber = (at: number) => rows.some((row) => row[at]?.align === 'end');
  return [
    ...above.map((line, row) => [textCell(line, row === 0 ? titleStyle : {})]),
    columns.map(({ name }, at) => textCell(name, isNumber(at) ? alignEnd(headStyle) : headStyle)),
    ...rows.map((row) => row.map(cellOf)),
  ];
}

/** The heights of the rows of the table with broken texts: Excel would find them by itself, LibreOffice does not. */
function heightsOf({ above, columns, rows }: WorkbookSheet): RowHeights {
  const texts = [columns.map(({ name }) => name), ...rows.map((row) => row.map(({ value }) => value))];
  const linesIn = (value: string | number, at: number) =>
    typeof value === 'string' ? countLines(value, (columns[at]?.width ?? 1) - 1) : 1;
  return new Map(
    texts.flatMap((values, row) => {
      const lines = Math.max(...values.map(linesIn));
      return lines > 1 ? [[above.length + row, { height: Math.min(highest, lines * lineHeight) }] as const] : [];
    }),
  );
}

function tableOf({ tableName, above, columns, rows }: WorkbookSheet): TableDefinition {
  return {
    name: tableName,
    range: rangeRef(above.length, 0, above.length + rows.length, columns.length - 1),
    columns: columns.map(({ name }) => ({ name: cellText(name) })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: false,
  };
}

/** The head on every printed page. The library would not quote the sheet's name, which Excel asks for. */
function printTitles({ name, above }: WorkbookSheet): NamedRange {
  const row = `$${above.length + 1}`;
  return { name: '_xlnm.Print_Titles', range: `'${name}'!${row}:${row}`, scope: name };
}

function alignEnd(style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, horizontal: 'right' } };
}

function textCell(text: string, style: CellStyle): Partial<Cell> {
  return { value: cellText(text), type: 'string', style };
}

function cellOf({ value, decimals, align, bold }: WorkbookCell): Partial<Cell> {
  const style: CellStyle = {
    alignment: {
      vertical: 'top',
      wrapText: typeof value === 'string',
      ...(align === 'end' && { horizontal: 'right' }),
    },
    ...(bold && { font: boldFace }),
    ...(decimals !== undefined && { numFmt: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}` }),
  };
  if (value === '') return { value: null, type: 'empty', style };
  return typeof value === 'string' ? textCell(value, style) : { value, type: 'number', style };
}
