/** Statements for tests: a sentence in which each `#` is a bound number. */

import { formatNumber } from '../../src/base/number.ts';
import { placeAt } from '../../src/base/place.ts';
import { boundMark, type Statement } from '../../src/claims/statement.ts';
import type { Figure, FigurePart } from '../../src/tables/table.ts';

const source = { path: 'content/x.md', text: '' };

/** A figure that is no change. */
export function figureOf(value: number, figure: Partial<Figure> = {}): Figure {
  const place = placeAt(source, 1, 1);
  const amount = { value, decimals: 0, unit: 'personer', status: 'utfall' } as const;
  return { ...amount, name: 'f', title: 'Folkmängd', origin: '', place, operation: 'sum', parts: [], ...figure };
}

/** The change from one amount to another. */
export function changeFrom(from: number, to: number, figure: Partial<Figure> = {}): Figure {
  const decimals = Math.max(...[from, to].map((value) => String(value).split('.')[1]?.length ?? 0));
  const part = (role: 'from' | 'to', value: number): FigurePart => ({
    ...{ role, value, decimals, unit: 'personer', status: 'utfall' },
    ...{ table: 'folkmangd', column: 'antal', rows: Uint32Array.of(0) },
  });
  const value = Number((to - from).toFixed(decimals));
  const parts = [part('from', from), part('to', to)];
  return figureOf(value, { title: 'Förändring', operation: 'change', decimals, parts, ...figure });
}

/** The same change in percent. */
export function percentFrom(from: number, to: number): Figure {
  const change = { operation: 'percent-change', unit: 'procent', decimals: 1 } as const;
  return changeFrom(from, to, { ...change, value: ((to - from) / from) * 100 });
}

/** A sentence with the figures that its `#` stand for, and what is said before it; the numbers as values print them. */
export function statementOf(sentence: string, figures: readonly Figure[], before = ''): Statement {
  const text = sentence.replaceAll('#', boundMark);
  const numbers = [...sentence.matchAll(/#/g)].map(({ index: offset }, at) => {
    const figure = figures[at] ?? figureOf(0);
    return { offset, length: 1, phrase: formatNumber(figure.value, { decimals: figure.decimals }), figure };
  });
  return { text, numbers, before, placeOf: (offset, length) => placeAt(source, 1, offset + 1, length) };
}
