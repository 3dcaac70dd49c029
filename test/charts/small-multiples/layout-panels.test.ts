import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { hardNames, valueArbitrary } from '../made-up.ts';
import { ageClasses } from '../population.ts';
import { blockOf, sound } from '../read.ts';

/** Panels of one line each or several, over years from 2018 on. */
function panels(values: readonly (readonly Value[])[], lines = 1, names = hardNames, status: Status = 'utfall') {
  const rows = values.flatMap((points, panel) =>
    Array.from({ length: lines }, (_, line) => line).flatMap((line) =>
      points.map((value, at): Value[] => {
        const name = `${names[panel % names.length]}${panel < names.length ? '' : ` ${panel}`}`;
        return [name, hardNames[line] ?? '', 2018 + at, typeof value === 'number' ? value + line : value];
      }),
    ),
  );
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'slag', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'varde', type: 'integer', unit: 'mnkr', status },
    ],
    rows,
  );
  return sound(blockOf('small-multiples', table, `by: namn\nseries: slag`));
}

const classes = sound(blockOf('small-multiples', ageClasses(), 'by: alder'));
const twelve = Array.from({ length: 12 }, (_, at) => [at, at * 2, 20 - at]);

const hard = {
  'four classes': classes,
  'one panel': panels([[1, 5]]),
  'twelve panels with long names': panels(twelve),
  'twelve panels of four lines': panels(twelve, 4),
  'two panels of equal values': panels([
    [7, 7],
    [7, 7],
  ]),
  'three panels of zeros': panels([
    [0, 0],
    [0, 0],
    [0, 0],
  ]),
  'gains and losses': panels([
    [-5, 5],
    [3, -8],
  ]),
  'missing values and a panel without any': panels([
    [null, 3, null],
    [null, null, null],
    [1, 2, 3],
  ]),
  'huge numbers': panels([
    [1e12, 2e12],
    [1e12, 5],
    [0, 1],
    [1, 2],
    [3, 4],
  ]),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test('nothing meets or is cut in made-up charts', () => {
  const points = fc.array(valueArbitrary(true), { minLength: 3, maxLength: 3 });
  const some = fc.array(points, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 4 }), (values, lines) => {
      expect(flawsOf(panels([[1, 2, 3], ...values.slice(1)], lines))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('stands in two columns or three, the plots of a row at the same height and of the same scale', () => {
  const first = (width: number) =>
    layOut(classes, width).parts.words.filter(({ weight, align }) => weight === 600 && align === 'left');
  const names = first(446).filter(({ text }) => ['0–19', '20–64', '65+', '80+'].includes(text));
  expect(new Set(names.map(({ y }) => y)).size).toBe(2);
  expect(new Set(names.map(({ x }) => x)).size).toBe(2);
  const ages = layOut(panels(twelve, 1, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']), 446).parts.words;
  expect(new Set(ages.filter(({ text }) => /^[A-L]$/.test(text)).map(({ x }) => x)).size).toBe(3);
});

test('writes the vertical axis once in each row, the ends of the horizontal one under every panel', () => {
  const shown = textsOf(classes);
  expect(shown.filter((text) => text === '30 000')).toHaveLength(2);
  expect(shown.filter((text) => text === '2018')).toHaveLength(4);
  expect(shown.filter((text) => text === '2038')).toHaveLength(4);
});

test('explains strokes once, and lines where there are several', () => {
  expect(textsOf(classes).slice(0, 3)).toEqual(['utfall', 'prognos', 'kalkyl']);
  expect(textsOf(panels([[1, 2]]))).not.toContain('utfall');
  expect(textsOf(panels([[1, 2]], 2)).slice(0, 2)).toEqual(['A', '80–84']);
});

test('writes the last value of each line in the colour of the line', () => {
  const { words } = layOut(panels([[1, 7]], 2), 446).parts;
  expect(words.find(({ text }) => text === '7')?.colour).toBe('#0b4f6c');
});

test('writes two dots in a panel without values', () => {
  expect(textsOf(hard['missing values and a panel without any'])).toContain('..');
});
