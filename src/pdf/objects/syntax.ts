/** Reads any value of a PDF. Source: ISO 32000-2, 7.3. */
import { type Cursor, faultAt, readRegular, skipSpace, takeWord } from './cursor.ts';
import { readHexadecimal, readLiteral } from './strings.ts';
import type { PdfDictionary, PdfName, PdfReference, PdfValue } from './value.ts';

const maximumDepth = 100;

/**
 * Reads the value that stands here, after white space. `before` is added to the number of each reference.
 *
 * Errors: throws at what is no value, at an end before the value's own, and at values nested more than 100 deep.
 */
export function readValue(cursor: Cursor, before = 0, depth = 0): PdfValue {
  if (depth > maximumDepth) throw faultAt(cursor, 'values are nested too deeply');
  skipSpace(cursor);
  switch (cursor.bytes[cursor.position]) {
    case 0x2f:
      return readName(cursor);
    case 0x28:
      return readLiteral(cursor);
    case 0x3c:
      return cursor.bytes[cursor.position + 1] === 0x3c
        ? readDictionary(cursor, before, depth)
        : readHexadecimal(cursor);
    case 0x5b:
      return { type: 'array', items: readItems(cursor, before, depth) };
    default:
      return readPlain(cursor, before);
  }
}

function readName(cursor: Cursor): PdfName {
  cursor.position++;
  const name = readRegular(cursor);
  if (!name.includes('#')) return { type: 'name', name };
  return {
    type: 'name',
    name: name.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  };
}

function readDictionary(cursor: Cursor, before: number, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.position += 2;
  for (skipSpace(cursor); !takeWord(cursor, '>>'); skipSpace(cursor)) {
    if (cursor.bytes[cursor.position] !== 0x2f) throw faultAt(cursor, 'a dictionary lacks a key or its end');
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, before, depth + 1));
  }
  return { type: 'dictionary', entries };
}

function readItems(cursor: Cursor, before: number, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  cursor.position++;
  for (skipSpace(cursor); !takeWord(cursor, ']'); skipSpace(cursor)) items.push(readValue(cursor, before, depth + 1));
  return items;
}

function readPlain(cursor: Cursor, before: number): number | boolean | null | PdfReference {
  const start = cursor.position;
  const word = readRegular(cursor);
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) {
    throw faultAt({ ...cursor, position: start }, `"${word.slice(0, 20)}" is no value`);
  }
  const number = Number(word);
  return takeWord(cursor, ' 0 R') ? { type: 'reference', number: before + number } : number;
}
