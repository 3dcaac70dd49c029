import { expect, test } from 'vitest';
import { wordPrintedChange } from '../../src/commands/printed-change.ts';
import { comparePrinted } from '../../src/tables/compare/compare-printed.ts';
import { head, number, printed, text } from '../exports/tables.ts';

const table = printed([[text('a'), number(1, '1')]], [[head('Ålder'), head('2018')]]);

function linesOf(before: readonly string[], after: readonly string[], unit = table.unit): string[] {
  const change = comparePrinted({ ...table, notes: before }, { ...table, notes: after, unit });
  return wordPrintedChange(change, 'sv');
}

test('only the notes that differ are told of, each state in a line of its own', () => {
  expect(
    linesOf(['Små tal är borttagna.', 'Prognosen är från 2019.'], ['Prognosen är från 2020.', 'Små tal är borttagna.']),
  ).toEqual(['ny anmärkning: Prognosen är från 2020.', 'borttagen anmärkning: Prognosen är från 2019.']);
  expect(linesOf([], ['Små tal är borttagna.', 'Preliminärt.'])).toEqual([
    'ny anmärkning: Små tal är borttagna.',
    'ny anmärkning: Preliminärt.',
  ]);
});

test('the order of notes is no difference', () => {
  expect(linesOf(['Ett.', 'Två.'], ['Två.', 'Ett.'])).toEqual([]);
});

test('a unit is told as it was and as it is', () => {
  expect(linesOf([], [], 'tkr')).toEqual(['enhet: personer → tkr']);
});
