/** What a description could say so that a cell can be read: declarations to paste. */
import type { Field } from '../../project/field.ts';
import { cellReader, type Notation } from './cell.ts';

/** Signs that files have for a missing value. */
const missingSigns: readonly string[] = ['', '–', '-', '.', '..', '…', 'n/a', 'N/A', 'NA', 'saknas'];

/** Makes the function that suggests declarations for the cells of one column; cells of the same shape share theirs. */
export function declarationSuggester(field: Field, missing: readonly string[]): (text: string) => readonly string[] {
  const byShape = new Map<string, readonly string[]>();
  return (text) => {
    const shape = text.replaceAll(/\d/g, '0');
    const known = byShape.get(shape) ?? suggestDeclarations(text, field, missing);
    byShape.set(shape, known);
    return known;
  };
}

/**
 * The shortest declarations, as JSON without braces, under which a text of a column of numbers, or a sign for a missing
 * value, can be read: `"decimalChar": ","`. More than one where they give different values; none where nothing helps.
 */
export function suggestDeclarations(text: string, field: Field, missing: readonly string[]): string[] {
  if (missingSigns.includes(text)) return [`"missingValues": ${JSON.stringify([...missing, text])}`];
  if (field.type !== 'integer' && field.type !== 'number') return [];
  const fitting = changesFor(text, field).filter(
    (change) => cellReader({ ...field, ...change }).read(text) !== undefined,
  );
  const least = Math.min(...fitting.map((change) => Object.keys(change).length));
  const shortest = fitting.filter((change) => Object.keys(change).length === least);
  return [...new Set(shortest.map(writeDeclaration))];
}

function writeDeclaration(change: Partial<Notation>): string {
  return Object.entries(change)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ');
}

/** Every way to write the column's numbers otherwise than it is described. */
function changesFor(text: string, { type, decimalChar }: Field): Partial<Notation>[] {
  const suffix = /[\p{L}%]+$/u.exec(text)?.[0];
  const units = suffix ? [{}, { bareNumber: false, unit: suffix === '%' ? 'procent' : suffix }] : [{}];
  const decimals = (['.', ','] as const).map((mark) => ({
    ...(type === 'integer' && { type: 'number' as const }),
    ...(mark !== decimalChar && { decimalChar: mark }),
  }));
  const groups = ([' ', "'", '.', ','] as const).map((groupChar) => ({ groupChar }));
  return [{}, ...decimals].flatMap((decimal) =>
    [{}, ...groups].flatMap((group) => units.map((unit) => ({ ...decimal, ...group, ...unit }))),
  );
}
