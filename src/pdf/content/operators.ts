/** Reads the operators of a content stream one by one. Source: ISO 32000-1, 7.8.2. */
import { type Cursor, faultAt, readRegular, skipSpace } from '../objects/cursor.ts';
import { readHexadecimal, readLiteral } from '../objects/strings.ts';
import { readValue } from '../objects/syntax.ts';
import type { PdfDictionary } from '../objects/value.ts';

/** An operator and its operands, which the next call overwrites; `start` and `end` are its bytes with its operands. */
export interface Operator {
  name: string;
  start: number;
  end: number;
  readonly numbers: number[];
  /** The name given last, without its slash. */
  label: string;
  strings: Uint8Array[];
  dictionary: PdfDictionary | undefined;
}

const [minus, plus, point] = [0x2d, 0x2b, 0x2e];

/** An operator before the first. */
export function noOperator(): Operator {
  return { name: '', start: 0, end: 0, numbers: [], label: '', strings: [], dictionary: undefined };
}

/** Reads the next operator; false at the end. Errors: throws at what is no content, and at inline images. */
export function readOperator(cursor: Cursor, operator: Operator): boolean {
  skipSpace(cursor);
  operator.name = '';
  operator.start = cursor.position;
  operator.label = '';
  operator.dictionary = undefined;
  if (operator.strings.length > 0) operator.strings = [];
  operator.numbers.length = 0;
  while (cursor.position < cursor.bytes.length) {
    readOperand(cursor, operator);
    if (operator.name) {
      operator.end = cursor.position;
      return true;
    }
    skipSpace(cursor);
  }
  return false;
}

function readOperand(cursor: Cursor, operator: Operator): void {
  const { bytes, position } = cursor;
  const byte = bytes[position] ?? 0;
  if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b) {
    operator.numbers.push(readNumber(cursor));
  } else if (byte === 0x2f) {
    cursor.position++;
    operator.label = readRegular(cursor);
  } else if (byte === 0x28) operator.strings.push(readLiteral(cursor).bytes);
  else if (byte === 0x3c && bytes[position + 1] !== 0x3c) operator.strings.push(readHexadecimal(cursor).bytes);
  else if (byte === 0x3c) {
    const value = readValue(cursor);
    if (typeof value === 'object' && value?.type === 'dictionary') operator.dictionary = value;
  } else if (byte === 0x5b || byte === 0x5d) cursor.position++;
  else readName(cursor, operator);
}

function readName(cursor: Cursor, operator: Operator): void {
  const name = readRegular(cursor);
  if (!/^[A-Za-z'"][A-Za-z0-9*]{0,4}$/.test(name) || name === 'BI') throw faultAt(cursor, 'an unknown operator');
  if (name !== 'true' && name !== 'false' && name !== 'null') operator.name = name;
}

function readNumber(cursor: Cursor): number {
  const { bytes, position } = cursor;
  const sign = bytes[position];
  let end = sign === minus || sign === plus ? position + 1 : position;
  const first = end;
  let digits = 0;
  let divisor = 0;
  for (let byte = bytes[end]; byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === point); ) {
    if (byte !== point) {
      digits = digits * 10 + byte - 0x30;
      divisor *= 10;
    } else if (divisor > 0) throw faultAt(cursor, 'a number is wrong');
    else divisor = 1;
    byte = bytes[++end];
  }
  cursor.position = end;
  if (end === first || (end === first + 1 && divisor === 1)) throw faultAt(cursor, 'a number is wrong');
  const size = digits / (divisor || 1);
  return sign === minus ? -size : size;
}
