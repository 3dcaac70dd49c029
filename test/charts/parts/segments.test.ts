import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import type { Point } from '../../../src/charts/lines.ts';
import { markedPoints, segmentsOf, zonesOf } from '../../../src/charts/parts/segments.ts';

/** Points from 2018 on, each as its value and the first letter of its status. */
function points(...written: readonly (readonly [number | null, 'u' | 'p' | 'k'])[]): Point[] {
  const statuses: Record<string, Status> = { u: 'utfall', p: 'prognos', k: 'kalkyl' };
  return written.map(([y, letter], at) => ({ x: 2018 + at, y, status: statuses[letter] ?? 'utfall' }));
}

const drawn = (line: readonly Point[]) =>
  segmentsOf(line).map(({ status, points }) => `${status} ${points.map(({ x }) => x).join(' ')}`);

const marked = (line: readonly Point[]) => markedPoints(line).map(({ x }) => x);

test('begins each stretch where the one before ends', () => {
  const line = points([1, 'u'], [2, 'u'], [3, 'p'], [4, 'p'], [5, 'k']);
  expect(drawn(line)).toEqual(['utfall 2018 2019', 'prognos 2019 2020 2021', 'kalkyl 2021 2022']);
});

test('parts the line at a missing value', () => {
  expect(drawn(points([1, 'u'], [2, 'u'], [null, 'u'], [4, 'u'], [5, 'u']))).toEqual([
    'utfall 2018 2019',
    'utfall 2021 2022',
  ]);
});

test('marks the ends and a status of a single year', () => {
  expect(marked(points([1, 'u'], [2, 'p'], [3, 'p'], [4, 'p']))).toEqual([2018, 2021]);
  expect(marked(points([1, 'u'], [2, 'u'], [3, 'p'], [4, 'k'], [5, 'k']))).toEqual([2018, 2020, 2022]);
});

test('marks a value between two gaps', () => {
  expect(marked(points([1, 'u'], [null, 'u'], [3, 'u'], [null, 'u'], [5, 'u']))).toEqual([2018, 2020, 2022]);
});

test('names the statuses along the axis, the least sure where lines differ', () => {
  const series = [
    { name: 'a', points: points([1, 'u'], [2, 'u'], [3, 'p']) },
    { name: 'b', points: points([1, 'u'], [2, 'p'], [null, 'k']) },
  ];
  expect(zonesOf(series)).toEqual([
    { status: 'utfall', first: 2018, last: 2018 },
    { status: 'prognos', first: 2019, last: 2020 },
  ]);
});
