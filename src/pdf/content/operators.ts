/** Reads the operators of a content stream one by one. Source: ISO 32000-1, 7.8.2. */
import { appendBytes, type GrowingBytes, growingBytes } from '../objects/buffer.ts';
import { type Cursor, faultAt, readRegular, skipRegular, skipSpace } from '../objects/cursor.ts';
import { appendHexadecimal, readLiteral } from '../objects/strings.ts';
import { readValue } from '../objects/syntax.ts';
import type { PdfDictionary } from '../objects/value.ts';

/** An operator and its operands, which the next call overwrites; `start` and `end` are its bytes with its operands. */
export interface Operator {
  name: string;
  start: number;
  end: number;
  /** As many numbers as `count` says; then zeros. */
  readonly numbers: number[];
  count: number;
  /** The name given last, without its slash. */
  label: string;
  /** The bytes of its strings, one after the other. */
  readonly shown: GrowingBytes;
  dictionary: PdfDictionary | undefined;
}

const [minus, plus, point] = [0x2d, 0x2b, 0x2e];

/** All operators but those of inline images, and the operands that look like them. Source: ISO 32000-1, annex A. */
const words =
  `b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri
 s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' " true false null`.split(/\s+/);
const operands = new Set(['true', 'false', 'null']);

/** The words by their bytes as one number, so that no text is made of each. */
const wordOf = new Map(words.map((word) => [codeOf(Buffer.from(word), 0, word.length), word]));

/** An operator before the first. */
export function noOperator(): Operator {
  return {
    name: '',
    start: 0,
    end: 0,
    numbers: [],
    count: 0,
    label: '',
    shown: growingBytes(64),
    dictionary: undefined,
  };
}

/** Reads the next operator; false at the end. Errors: throws at what is no content, and at inline images. */
export function readOperator(cursor: Cursor, operator: Operator): boolean {
  skipSpace(cursor);
  operator.name = '';
  operator.start = cursor.position;
  operator.label = '';
  operator.dictionary = undefined;
  operator.shown.length = 0;
  while (operator.count > 0) operator.numbers[--operator.count] = 0;
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
    operator.numbers[operator.count++] = readNumber(cursor);
  } else if (byte === 0x2f) {
    cursor.position++;
    operator.label = readRegular(cursor);
  } else if (byte === 0x28) appendBytes(operator.shown, readLiteral(cursor).bytes);
  else if (byte === 0x3c && bytes[position + 1] !== 0x3c) appendHexadecimal(cursor, operator.shown);
  else if (byte === 0x3c) {
    const value = readValue(cursor);
    if (typeof value === 'object' && value?.type === 'dictionary') operator.dictionary = value;
  } else if (byte === 0x5b || byte === 0x5d) cursor.position++;
  else readName(cursor, operator);
}

function readName(cursor: Cursor, operator: Operator): void {
  const start = cursor.position;
  skipRegular(cursor);
  const word = wordOf.get(codeOf(cursor.bytes, start, cursor.position));
  if (!word) throw faultAt({ ...cursor, position: start }, 'an unknown operator');
  if (!operands.has(word)) operator.name = word;
}

/** The bytes of a word as one number: exact for six bytes, and larger than any of these for more. */
function codeOf(bytes: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) code = code * 256 + (bytes[at] ?? 0);
  return code;
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
