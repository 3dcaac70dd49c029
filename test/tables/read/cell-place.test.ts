import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/base/place.ts';
import { cellPlaces } from '../../../src/tables/read/cell-place.ts';

const places = (text: string, cells: readonly (readonly [record: number, cell: number])[]): string[] => {
  const placeOf = cellPlaces({ path: 't.csv', text }, ';');
  return cells.map(([record, cell]) => formatPlace(placeOf({ record, cell })).replace('t.csv:', ''));
};

test('finds cells in any order', () => {
  const text = 'a;"b\nb";c\r\nd;;e\rf';
  const cells = [
    [0, 2],
    [0, 0],
    [0, 1],
    [1, 2],
    [1, 1],
    [2, 0],
    [0, 2],
  ] as const;
  expect(places(text, cells)).toEqual(['2:4', '1:1', '1:3', '3:4', '3:3', '4:1', '2:4']);
});

test('a cell that is not there stands at its record’s end, a record that is not there at the end of the file', () => {
  expect(
    places('a;b\nc\n', [
      [1, 1],
      [1, 4],
      [1, 0],
      [2, 0],
      [7, 3],
    ]),
  ).toEqual(['2:2', '2:2', '2:1', '3:1', '3:1']);
});

test('finds each of fifty thousand cells of a line quickly', () => {
  const started = performance.now();
  const cells = Array.from({ length: 50_000 }, (_, cell) => [0, cell] as const);
  expect(places(';'.repeat(50_000), cells).at(-1)).toBe('1:50000');
  expect(performance.now() - started).toBeLessThan(2000);
});
