/** What the text of a cell says, by the type of its column; nothing is guessed. */
import type { Field } from '../../project/field.ts';
import type { Value } from '../table.ts';
import type { Form } from './cell-messages.ts';
import { decimalsOf, numberReader } from './number.ts';

/** How the cells of one column are read. */
export interface CellReader {
  /** The value of a text; undefined where the text is not of the declared form. */
  readonly read: (text: string) => Value | undefined;
  /** Digits after the decimal mark of a text that can be read; undefined where there are never any. */
  readonly decimalsOf: ((text: string) => number) | undefined;
  /** The declared form in words. */
  readonly form: Form;
}

/** What a description says of how the cells of a column are written. */
export type Notation = Pick<Field, 'type'> & Partial<Pick<Field, 'decimalChar' | 'groupChar' | 'bareNumber' | 'unit'>>;

/**
 * The reader of a column of that description.
 *
 * Numbers: see `numberReader`; a unit in the cell only where `bareNumber` is false, and then the declared one, or `%` for
 * procent. Dates: `YYYY-MM-DD`; months: `YYYY-MM`. Source: Table Schema v2, Field Types.
 */
export function cellReader({ type, decimalChar = '.', groupChar, bareNumber = true, unit }: Notation): CellReader {
  if (type !== 'integer' && type !== 'number') {
    return { read: textReaders[type], decimalsOf: undefined, form: forms[type] };
  }
  const decimalMark = type === 'number' ? decimalChar : undefined;
  const units = bareNumber || unit === undefined ? [] : unit === 'procent' ? ['%', unit] : [unit];
  return {
    read: numberReader({ decimalMark, groupMark: groupChar, units }),
    decimalsOf: decimalMark ? (text) => decimalsOf(text, decimalMark) : undefined,
    form: numberForm(decimalMark, groupChar, units[0]),
  };
}

type TextType = Exclude<Field['type'], 'integer' | 'number'>;

const readWhole = numberReader({ decimalMark: undefined, groupMark: undefined, units: [] });

const textReaders: Readonly<Record<TextType, CellReader['read']>> = {
  string: (text) => text,
  year: (text) => (text.length === 4 ? readWhole(text) : undefined),
  yearmonth: (text) => (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : undefined),
  date: (text) => (isDate(text) ? text : undefined),
};

const forms: Readonly<Record<TextType, Form>> = {
  string: { sv: 'en text', en: 'a text' },
  year: { sv: 'ett år med fyra siffror', en: 'a year of four digits' },
  yearmonth: { sv: 'en månad, till exempel 2021-05', en: 'a month, for example 2021-05' },
  date: { sv: 'ett datum, till exempel 2021-05-31', en: 'a date, for example 2021-05-31' },
};

function isDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function numberForm(decimalMark: string | undefined, groupMark = '', unit = ''): Form {
  const number = `12${groupMark}345${decimalMark ? `${decimalMark}6` : ''}${unit && ` ${unit}`}`;
  return decimalMark
    ? { sv: `ett tal som ${number}`, en: `a number like ${number}` }
    : { sv: `ett heltal som ${number}`, en: `a whole number like ${number}` };
}
