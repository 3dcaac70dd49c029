/** What DuckDB says of a query that it cannot run. */
import { sentenceOf } from '../../base/sentence.ts';

/** DuckDB's own sentence, where it stands in the text in bytes, and the column that it did not find. */
export interface Fault {
  readonly sentence: string;
  readonly offset: number | undefined;
  readonly column: string | undefined;
}

/** Reads an error of DuckDB that was set to speak JSON. */
export function readFault(message: string): Fault {
  const told = toldIn(message);
  const text = typeof told.exception_message === 'string' ? told.exception_message : message;
  const column = told.error_subtype === 'COLUMN_NOT_FOUND' ? told.name : /column named "(.+?)"/.exec(text)?.[1];
  return {
    sentence: sentenceOf(text),
    offset: told.position === undefined ? undefined : Number(told.position),
    column: typeof column === 'string' ? column : undefined,
  };
}

function toldIn(message: string): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(message.slice(message.indexOf('{')));
    return typeof told === 'object' && told !== null ? { ...told } : {};
  } catch {
    return {}; // a sentence without JSON around it
  }
}
