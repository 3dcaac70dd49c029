import { expect, test } from 'vitest';
import { type Axis, plainAxis, scale, valueAxis, yearAxis } from '../../../src/charts/parts/ticks.ts';

const labels = ({ ticks }: Axis): string[] => ticks.map(({ label }) => label.replaceAll('\u00a0', ' '));

test('marks values with round numbers in Swedish form', () => {
  expect(labels(valueAxis([39411, 42442], ''))).toEqual(['39 000', '40 000', '41 000', '42 000', '43 000']);
  expect(labels(valueAxis([0.2, 0.95], ''))).toEqual(['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']);
});

test('begins at zero unless all values are far from it', () => {
  expect(valueAxis([2341, 22149], '').domain).toEqual([0, 25000]);
  expect(valueAxis([51, 100], '').domain).toEqual([50, 100]);
  expect(valueAxis([-100, -20], '').domain).toEqual([-100, 0]);
});

test('reaches below zero with a true minus', () => {
  expect(labels(valueAxis([-4, 31.2], ''))).toEqual(['\u221210', '0', '10', '20', '30', '40']);
});

test('puts the mark of the unit after each number', () => {
  expect(labels(valueAxis([36, 57], '\u00a0%'))[0]).toBe('35 %');
});

test.each([[[47, 47]], [[0]], [[-3]]])('has room around the single value of %j', (values) => {
  const { domain, ticks } = valueAxis(values, '');
  expect(domain[0]).toBeLessThan(domain[1]);
  expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
  expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
  expect(ticks.length).toBeGreaterThan(1);
});

test('marks years at even distances, the first and the last among them', () => {
  expect(labels(yearAxis(2018, 2038, 9))).toEqual(['2018', '2023', '2028', '2033', '2038']);
  expect(labels(yearAxis(2019, 2028, 12))).toHaveLength(10);
});

test('lets the last but one year give way to the last', () => {
  expect(labels(yearAxis(2018, 2035, 10))).toEqual([
    '2018',
    '2020',
    '2022',
    '2024',
    '2026',
    '2028',
    '2030',
    '2032',
    '2035',
  ]);
});

test('marks only the ends where there is no room, and a single year once', () => {
  expect(labels(yearAxis(2018, 2031, 2))).toEqual(['2018', '2031']);
  expect(labels(yearAxis(2018, 2018, 9))).toEqual(['2018']);
});

test('marks plain numbers within their stretch', () => {
  const axis = plainAxis(3, 47, () => 6);
  expect(axis.domain).toEqual([3, 47]);
  expect(labels(axis)).toEqual(['10', '20', '30', '40']);
});

test('scales values into the plot, a single one into its middle', () => {
  expect(scale([0, 10], [100, 0])(2)).toBe(80);
  expect(scale([5, 5], [0, 30])(5)).toBe(15);
});
