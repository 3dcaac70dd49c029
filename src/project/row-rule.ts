/** Rules that give a word to rows by a condition: `ar <= 2018: utfall`. */
import { z } from 'zod';
import type { Format } from '../base/formats.ts';
import { type Status, statuses } from '../base/status.ts';

/** Which rows a rule holds for: those whose column compares so with the operand. */
export interface Condition {
  readonly column: string;
  readonly operator: string;
  readonly operand: string;
}

/** A word for the rows that a condition holds for; without a condition, for every row. */
export interface RowRule<T extends string> {
  readonly condition: Condition | undefined;
  readonly word: T;
}

/** One status, or rules that are read in order; the first that fits a row holds. */
export const statusRules = rulesOf<Status>(statuses.join('|'), 'status-rule');

/** One edition, for example `2019`, or rules that are read in order; the first that fits a row holds. */
export const vintageRules = rulesOf<string>('\\S.*', 'vintage-rule');

function rulesOf<T extends string>(word: string, format: Format) {
  const form = new RegExp(`^(?:(\\S+) (<=|<|=|>=|>) (\\S.*?): )?(${word})$`);
  const parseRule = (rule: string): RowRule<T> => {
    const [, column = '', operator = '', operand = '', said = ''] = form.exec(rule) ?? [];
    return { condition: column ? { column, operator, operand } : undefined, word: said as T }; // the form has been checked
  };
  return z.preprocess(
    (rules) => (typeof rules === 'string' ? [rules] : rules),
    z.array(z.string().regex(form, format).transform(parseRule)).min(1),
  );
}
