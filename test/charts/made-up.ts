/** Made-up tables that try the layout of charts: long Swedish names, many rows, huge and tiny numbers, gaps, all statuses. */
import fc from 'fast-check';
import { statuses } from '../../src/base/status.ts';
import type { Table, Value } from '../../src/tables/table.ts';
import { tableOf } from '../support/table.ts';

/** Names as municipalities have them, and worse. */
export const hardNames = [
  'A',
  '80-84',
  'IT-infrastruktur',
  'Kommunstyrelsen',
  'Samhällsbyggnadsnämnden',
  'Barn- och utbildningsnämnden',
  'Tätort, Vänersborg',
  'Kultur- och fritidsnämnden med kulturskolan, biblioteken och alla idrottsplatser i kommunen',
  'Kommunikationsinfrastrukturutbyggnadsansvarsöverenskommelsen',
];

/** A value: usual, zero, missing, huge or tiny; below zero only where asked for. */
export function valueArbitrary(hasNegative: boolean): fc.Arbitrary<number | null> {
  const sizes = fc.oneof(
    fc.constantFrom(0, 0, 1, 95, 1_234_567_890_123, 0.001),
    fc.integer({ min: 1, max: 99_999 }),
    fc.double({ min: 0.000001, max: 10, noNaN: true }),
  );
  const signed = hasNegative ? fc.tuple(sizes, fc.boolean()).map(([size, isLoss]) => (isLoss ? -size : size)) : sizes;
  return fc.option(signed, { freq: 6, nil: null });
}

/** Distinct names, as many as asked for at most. */
export function namesArbitrary(most: number): fc.Arbitrary<string[]> {
  return fc
    .array(fc.constantFrom(...hardNames), { minLength: 1, maxLength: most })
    .map((names) => names.map((name, at) => (names.indexOf(name) === at ? name : `${name} ${at}`)));
}

/** What a made-up table is like. */
export interface MadeUp {
  readonly rows: number;
  readonly series: number;
  readonly years?: boolean;
  readonly negative?: boolean;
}

/** Tables `name`, `serie`, `varde` with at least one value; the names are years where asked for. */
export function tableArbitrary({ rows, series, years = false, negative = false }: MadeUp): fc.Arbitrary<Table> {
  const names = years
    ? fc.integer({ min: 1, max: rows }).map((count) => Array.from({ length: count }, (_, at) => 2018 + at))
    : namesArbitrary(rows);
  return fc
    .tuple(names, namesArbitrary(series), fc.constantFrom('procent', 'mnkr'), fc.integer({ min: 0, max: 3 }))
    .chain(([names, parts, unit, decimals]) => {
      const size = names.length * parts.length;
      const values = fc.array(valueArbitrary(negative), { minLength: size, maxLength: size });
      const certain = fc.array(fc.constantFrom(...statuses, 'utfall' as const), { minLength: size, maxLength: size });
      return fc.tuple(values, certain).map(([drawn, status]) => {
        const known = drawn.some((value) => value !== null) ? drawn : drawn.map(() => 7);
        const cells = names.flatMap((name, row) =>
          parts.map((part, at): Value[] => [name, part, known[row * parts.length + at] ?? null]),
        );
        return tableOf(
          [
            { name: 'namn', type: years ? 'year' : 'string' },
            { name: 'serie', type: 'string' },
            { name: 'varde', type: 'number', unit, decimals, status: (row) => status[row] ?? 'utfall' },
          ],
          cells,
        );
      });
    });
}
