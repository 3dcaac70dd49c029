/** What the text of a cell says, by the type of its column; nothing is guessed. */
import type { Field } from '../../project/datapackage.ts';
import type { Value } from '../table.ts';
import type { Form } from './file-messages.ts';

/** How the cells of one column are read. */
export interface CellReader {
  /** The value of a text; undefined where the text is not of the declared form. */
  readonly read: (text: string) => Value | undefined;
  /** Digits after the decimal mark. */
  readonly decimalsOf: (text: string) => number;
  /** The declared form in words. */
  readonly form: Form;
}

type FieldType = Field['type'];

// Past this a binary number no longer holds every digit.
const mostDigits = 15;

/**
 * The reader of a column of that description.
 *
 * Numbers: hyphen or U+2212 for minus; the group character, if one is declared, only between groups of three digits;
 * at most 15 digits. Dates: `YYYY-MM-DD`. Source: Table Schema v2, Field Types.
 */
export function cellReader(field: Pick<Field, 'type' | 'decimalChar' | 'groupChar'>): CellReader {
  const { type, decimalChar, groupChar } = field;
  if (type !== 'integer' && type !== 'number')
    return { read: textReaders[type], decimalsOf: () => 0, form: forms[type] };
  const decimalMark = type === 'number' ? decimalChar : undefined;
  return {
    read: numberReader(decimalMark, groupChar),
    decimalsOf: (text) => (decimalMark && text.includes(decimalMark) ? text.length - text.indexOf(decimalMark) - 1 : 0),
    form: numberForm(decimalMark, groupChar),
  };
}

const textReaders: Readonly<Record<Exclude<FieldType, 'integer' | 'number'>, CellReader['read']>> = {
  string: (text) => text,
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  date: (text) => (isDate(text) ? text : undefined),
};

const forms: Readonly<Record<keyof typeof textReaders, Form>> = {
  string: { sv: 'en text', en: 'a text' },
  year: { sv: 'ett år med fyra siffror', en: 'a year of four digits' },
  date: { sv: 'ett datum, till exempel 2021-05-31', en: 'a date, for example 2021-05-31' },
};

function isDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function numberReader(decimalMark: string | undefined, groupChar: string | undefined): CellReader['read'] {
  const whole = groupChar ? `\\d{1,3}(?:[${groupChar}]\\d{3})+|\\d+` : '\\d+';
  const written = new RegExp(`^[-\u2212]?(?:${whole})${decimalMark ? `(?:[${decimalMark}]\\d+)?` : ''}$`);
  return (text) => {
    if (!written.test(text)) return undefined;
    const plain = plainNumber(text, decimalMark, groupChar);
    if (plain.length > mostDigits && plain.replace(/\D/g, '').length > mostDigits) return undefined;
    return Number(plain) + 0; // makes −0 an ordinary zero
  };
}

function plainNumber(text: string, decimalMark: string | undefined, groupChar: string | undefined): string {
  const ungrouped = groupChar ? text.replaceAll(groupChar, '') : text;
  const pointed = decimalMark === ',' ? ungrouped.replace(',', '.') : ungrouped;
  return pointed.replace('\u2212', '-');
}

function numberForm(decimalMark: string | undefined, groupChar: string | undefined): Form {
  const example = `12${groupChar ?? ''}345${decimalMark ? `${decimalMark}6` : ''}`;
  const space = groupChar !== undefined && '\u00a0\u202f'.includes(groupChar);
  return decimalMark
    ? {
        sv: `ett tal som ${example}${space ? ' (med hårt blanksteg)' : ''}`,
        en: `a number like ${example}${space ? ' (with a no-break space)' : ''}`,
      }
    : {
        sv: `ett heltal som ${example}${space ? ' (med hårt blanksteg)' : ''}`,
        en: `a whole number like ${example}${space ? ' (with a no-break space)' : ''}`,
      };
}
