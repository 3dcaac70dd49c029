/** Free charts for tests: read as the block reads them, from a table of two years and three age groups. */

import { z } from 'zod';
import type { Path } from '../../../src/base/located.ts';
import type { Place } from '../../../src/base/place.ts';
import { placeAt } from '../../../src/base/place.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { type Asked, drawFree } from '../../../src/charts/free/draw.ts';
import { type Limits, usualLimits } from '../../../src/charts/free/limits.ts';
import { readFree } from '../../../src/charts/free/read.ts';
import { expandMarks, type Spec, specKeys } from '../../../src/charts/free/spec.ts';
import type { Table } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';

/** Folkmängd, with a forecast for the second year. */
export const population = tableOf(
  [
    { name: 'alder', type: 'string' },
    { name: 'ar', type: 'year' },
    { name: 'antal', type: 'integer', unit: 'personer', status: (row) => (row % 2 ? 'prognos' : 'utfall') },
  ],
  ['5-9', '0-4', '100-w'].flatMap((age, at) =>
    [2019, 2020].map((year, later) => [age, year, 40_000 * at + 1500 * later]),
  ),
);

/** What was drawn, and the problems as `path: found (rule)`. */
export interface Outcome {
  readonly svg: string | undefined;
  readonly problems: readonly string[];
}

/** Every place is called by the path that leads to it. */
const placeOf = (path: Path): Place => placeAt({ path: path.join('.'), text: '' }, 1, 1);

/** Reads a specification. Errors: throws where its keys are not allowed. */
export function read(
  written: object,
  table: Table = population,
): { chart: Asked['chart'] | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const spec: Spec = z.strictObject(specKeys).parse(expandMarks(written));
  return { chart: readFree(spec, table, placeOf, (found) => problems.push(found)), problems };
}

/** Reads and draws specifications, one after the other in one process. */
export async function drawAll(
  written: readonly object[],
  table?: Table,
  limits: Limits = usualLimits,
): Promise<Outcome[]> {
  const outcomes = written.map((spec) => read(spec, table));
  const asked = outcomes.flatMap(({ chart }, at) =>
    chart
      ? [
          {
            id: `dia-${at}`,
            chart: { ...chart, placeOf: (path: Path) => placeOf([at, ...path]) },
            alt: 'Beskrivning',
            width: 446,
          },
        ]
      : [],
  );
  const drawn: Problem[] = [];
  const pictures = await drawFree(asked, '#0b4f6c', (found) => drawn.push(found), limits);
  return outcomes.map(({ problems }, at) => ({
    svg: pictures.get(`dia-${at}`),
    problems: [
      ...problems.map(({ place, found, rule }) => `${place.source.path}: ${found} (${rule})`),
      ...drawn
        .filter(({ place }) => place.source.path.startsWith(`${at}.`))
        .map(({ place, found, rule }) => `${place.source.path.slice(2)}: ${found} (${rule})`),
    ],
  }));
}

/** Reads and draws one specification. */
export async function draw(written: object, table?: Table, limits?: Limits): Promise<Outcome> {
  const [outcome = { svg: undefined, problems: [] }] = await drawAll([written], table, limits);
  return outcome;
}
