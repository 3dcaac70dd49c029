/** Which types of DuckDB a column of ours can come from, and how their values become ours. */

import { cellReader } from '../read/cell.ts';
import type { Form } from '../read/cell-messages.ts';
import type { ColumnType, Value } from '../table.ts';
import type { ResultColumn } from './exchange.ts';

/** How a column of a type is read from an answer. */
export interface Kind {
  /** DuckDB's types that fit. */
  readonly types: RegExp;
  /** What fits in words, and the type to cast to. */
  readonly form: Form;
  readonly sql: string;
  /** The value; undefined where the column cannot hold it. `scale`: digits after the mark of a whole number. */
  readonly read: (raw: string | number | bigint, scale: number) => Value | undefined;
  /** Digits after the decimal mark; undefined where there are never any. */
  readonly decimalsOf?: (value: number, column: ResultColumn) => number;
}

// Past this a binary number no longer holds every digit.
const mostDigits = 15;

const wholeTypes = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$|^DECIMAL\(\d+,0\)$/;

const { read: readYear } = cellReader({ type: 'year' });
const { read: readMonth } = cellReader({ type: 'yearmonth' });
const { read: readDate } = cellReader({ type: 'date' });

const kinds: Readonly<Record<ColumnType, Kind>> = {
  integer: {
    types: wholeTypes,
    form: { sv: 'ett heltal med högst 15 siffror', en: 'a whole number of at most 15 digits' },
    sql: 'BIGINT',
    read: readExact,
  },
  number: {
    types: new RegExp(`${wholeTypes.source}|^DECIMAL\\(\\d+,\\d+\\)$|^DOUBLE$`),
    form: { sv: 'ett tal med högst 15 siffror', en: 'a number of at most 15 digits' },
    sql: 'DOUBLE',
    read: readExact,
    decimalsOf: (value, { type, scale }) => Math.min(mostDigits, type === 'DOUBLE' ? decimalsOf(value) : scale),
  },
  year: {
    types: wholeTypes,
    form: { sv: 'ett år med fyra siffror', en: 'a year of four digits' },
    sql: 'INTEGER',
    read: (raw) => readYear(String(raw)),
  },
  date: {
    types: /^DATE$/,
    form: { sv: 'ett datum', en: 'a date' },
    sql: 'DATE',
    read: (text) => readDate(String(text)),
  },
  yearmonth: {
    types: /^VARCHAR$/,
    form: { sv: 'en månad, till exempel 2021-05', en: 'a month, for example 2021-05' },
    sql: 'VARCHAR',
    read: (text) => readMonth(String(text)),
  },
  string: {
    types: /^VARCHAR$/,
    form: { sv: 'en text', en: 'a text' },
    sql: 'VARCHAR',
    read: String,
  },
};

/** How a column of that type is read. */
export function kindOf(type: ColumnType): Kind {
  return kinds[type];
}

/** A DOUBLE has 15 digits that mean something; a whole or decimal number of more is refused rather than rounded. */
function readExact(raw: string | number | bigint, scale: number): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? Number(raw.toPrecision(mostDigits)) : undefined;
  const text = String(raw);
  const { length } = text.replace(/^-|0+$/g, '');
  return length > mostDigits ? undefined : Number(`${text}e-${scale}`);
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
