/** A printed table as it is set: which cells are bold, and which are not broken. */
import type { PrintedCell, PrintedTable } from '../print/printed.ts';
import type { SetCell, SetColumn, SetHead, SetTable } from './measure.ts';
import { spaceBefore, staysWhole } from './style.ts';

/** What the marks of statuses take beside figures, in ems. */
const markRoom = 0.7;

/** How the style sheet sets a printed table. */
export function setPrinted(table: PrintedTable): SetTable {
  const { head, rows, align, rowHeads, sums } = table;
  const hasMarks = rows.some((cells) => cells.some(({ mark }) => mark !== ''));
  const placed = head.flatMap((heads, row) => {
    let next = 0;
    return heads.map(({ text, span }) => {
      const from = next;
      next += span;
      return { text, from, to: next, isLast: row === head.length - 1 };
    });
  });
  const columns = align.map((kind, column): SetColumn => {
    const heads = placed.filter((one) => one.from === column && one.to === column + 1);
    const isNumber = kind === 'number';
    const isSumColumn = column >= align.length - sums.columns;
    const cells = rows.flatMap((row, at) => {
      const cell = row[column];
      const isBold = isSumColumn || at >= rows.length - sums.rows;
      return cell ? [setCell(cell, isBold, isNumber || staysWhole(cell.text, column < rowHeads))] : [];
    });
    return {
      cells: [...heads.map(({ text }): SetCell => ({ text, weight: 600, whole: false })), ...cells],
      before: spaceBefore(column, !isNumber && column > rowHeads && align[column - 1] === 'number'),
      after: isNumber && hasMarks ? markRoom : 0,
    };
  });
  const heads = placed.filter(({ text, isLast }) => text !== '' && !isLast);
  return { columns, heads: heads.map(({ text, from, to }): SetHead => ({ text, from, to })), rowHeads };
}

function setCell({ text }: PrintedCell, isBold: boolean, whole: boolean): SetCell {
  return { text, weight: isBold ? 600 : 400, whole };
}
