/** Whom the line below a table names. */
import { words } from '../base/locale.ts';
import type { Table } from './table.ts';

/** The source line of a table, without the word Källa: an agency does not stand for what was computed from its figures. */
export function sourceOf({ source, processed }: Table): string {
  return processed ? words.ownWork(source) : source;
}
