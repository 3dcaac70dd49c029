import { expect, test } from 'vitest';
import type { Status } from '../../src/base/status.ts';
import { contrast } from '../../src/charts/colours.ts';
import { describeChart } from '../../src/charts/describe.ts';
import type { Chart } from '../../src/charts/kinds.ts';
import { renderChart } from '../../src/charts/render.ts';
import type { Value } from '../../src/tables/table.ts';
import { tableOf } from '../support/table.ts';
import { attribute, outside, overlapping, wordsIn } from './pictures.ts';
import { ageClasses, agesIn, byAge } from './population.ts';
import { blockOf, lineOf, populationCharts, sound } from './read.ts';

const { total, classes, ages } = populationCharts();
const classes2018 = agesIn([2018]);
const draw = (chart: Chart, width = 446, alt = 'Beskrivning'): Promise<string> =>
  renderChart(chart, { width, accent: '#0b4f6c', alt });
const texts = (svg: string): string[] => wordsIn(svg).map(({ text }) => text.replaceAll('\u00a0', ' '));

function line(rows: readonly (readonly Value[])[], statuses: readonly Status[] = [], unit = 'mnkr'): Chart {
  const status = (row: number): Status => statuses[row % Math.max(statuses.length, 1)] ?? 'utfall';
  const columns = [
    { name: 'ar', type: 'year' },
    { name: 'belopp', type: 'number', unit, status },
    { name: 'slag', type: 'string' },
  ] as const;
  return sound(lineOf(tableOf(columns, rows)));
}

const years = (values: readonly Value[], name = ''): Value[][] => values.map((value, at) => [2018 + at, value, name]);

const boards = ['Kommunstyrelsen', 'Barn- och utbildningsnämnden', 'Socialnämnden', 'Samhällsbyggnadsnämnden'];

/** Charts that try the layout: near lines, long names, gaps, early ends, statuses of one year, values below zero. */
const hard: Record<string, Chart> = {
  'the whole population': total,
  'four age classes': classes,
  'an age profile': ages,
  'lines that meet': line(boards.flatMap((name, at) => years([100 + at, 100, 100 + at / 10], name))),
  'lines that end early': line(boards.flatMap((name, at) => years([5, 6, at % 2 ? null : 7], name))),
  'lines that begin late': line([...years([9, 9, 9], 'a'), ...years([null, 4, 5], 'b')]),
  'five lines': line([...boards, 'Kultur- och fritidsnämnden'].flatMap((name, at) => years([at, 2 * at], name))),
  'a status each year': line(years([1, 2, 3, 2, 1, 2, 3]), [
    'utfall',
    'budget',
    'prognos',
    'kalkyl',
    'förslag',
    'mål',
    'scenario',
  ]),
  'one point': line(years([5])),
  'gaps and losses': line(years([12, -8, null, 31, null, -4])),
  'a status each other year': line(years(Array.from({ length: 21 }, (_, at) => at)), ['utfall', 'budget', 'scenario']),
  bars: sound(blockOf('bar', classes2018, 'categories: alder')),
  changes: sound(blockOf('change', byAge(), 'from: {ar: 2019}\nto: {ar: 2038}')),
  comparisons: sound(blockOf('comparison', classes2018, 'categories: alder\ngoal: {alder: 80-84}')),
  'stacked bars': sound(blockOf('stacked', ageClasses(), 'series: alder')),
  'an index': sound(blockOf('index', ageClasses(), 'series: alder')),
  'small multiples': sound(blockOf('small-multiples', ageClasses(), 'by: alder')),
  percentages: line(years([36, 44, 57]), [], 'procent'),
  'numbers along the axis': sound(
    lineOf(
      tableOf(
        [
          { name: 'x', type: 'number' },
          { name: 'y', type: 'integer' },
        ],
        [
          [0.5, 1],
          [3, 5],
          [47, 9],
        ],
      ),
    ),
  ),
};

test.each(Object.keys(hard).flatMap((name) => [446, 627].map((width) => [name, width] as const)))(
  'no label covers another or leaves the picture: %s at %i pixels',
  async (name, width) => {
    const svg = await draw(hard[name] ?? total, width);
    expect(Number(attribute(svg, 'width'))).toBe(width);
    expect(texts(svg).length).toBeGreaterThan(2);
    expect(overlapping(wordsIn(svg))).toEqual([]);
    expect(outside(svg)).toEqual([]);
  },
);

test('draws the same bytes whatever was drawn before', async () => {
  const first = [await draw(total), await draw(classes), await draw(ages)];
  const again = [await draw(ages), await draw(classes), await draw(total)].reverse();
  expect(again).toEqual(first);
});

test('is a still picture without anything from outside', async () => {
  for (const chart of Object.values(hard)) {
    const svg = await draw(chart);
    expect(svg).not.toMatch(/<script|<style|style=|class=|\sid=|href|url\(|opacity|<image|<foreignObject|\son\w+=/i);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg.match(/ role="[^"]*"| aria-[a-z]+=/g)).toEqual([' role="img"', ' aria-label=']);
  }
});

test('is labelled by its description, escaped', async () => {
  const svg = await draw(total, 446, 'A & B < "C" > D');
  expect(attribute(svg, 'aria-label')).toBe('A &amp; B &lt; &quot;C&quot; &gt; D');
});

test('escapes the words of the data', async () => {
  const svg = await draw(line([...years([1, 2], '<b>&"'), ...years([5, 6], 'x')]));
  expect(svg).toContain('&lt;b&gt;&amp;');
  expect(svg).not.toContain('<b>');
});

test('labels a single line with its first and last value and names its statuses', async () => {
  const shown = texts(await draw(total));
  expect(shown).toEqual(expect.arrayContaining(['39 411', '42 440', 'utfall', 'prognos', 'kalkyl', '2018', '2038']));
  expect(shown).toContain('Axeln börjar vid 39 000');
});

test('names no status where all is outcome, and no axis that begins at zero', async () => {
  expect(texts(await draw(line(years([1, 5, 9]))))).not.toEqual(expect.arrayContaining(['utfall']));
  expect(texts(await draw(classes)).filter((text) => text.startsWith('Axeln'))).toEqual([]);
});

test('draws each status with its own stroke', async () => {
  const svg = await draw(
    line(years([1, 2, 3, 4, 5, 6]), ['utfall', 'utfall', 'prognos', 'prognos', 'kalkyl', 'kalkyl']),
  );
  const strokes = [...svg.matchAll(/<path d="[^"]*" stroke="#0b4f6c"[^>]*>/g)].map(([path]) => {
    return [attribute(path, 'stroke-width'), attribute(path, 'stroke-dasharray')];
  });
  expect(strokes).toEqual([
    ['2.67', undefined],
    ['2.67', '5,5'],
    ['1.67', '0,4'],
  ]);
});

test('draws a status of a single year as a point', async () => {
  const circles = (svg: string): number => svg.match(/<path transform="[^"]*" d="M3,0A/g)?.length ?? 0;
  expect(circles(await draw(line(years([1, 2, 3, 4, 5]), ['utfall', 'utfall', 'budget', 'prognos', 'prognos'])))).toBe(
    3,
  );
  expect(circles(await draw(line(years([1, 2, 3, 4]), ['utfall', 'utfall', 'prognos', 'prognos'])))).toBe(2);
});

test('says at what year a line ends that ends before the others', async () => {
  const shown = texts(await draw(line([...years([1, 2, 3], 'a'), ...years([7, 8, null], 'b')])));
  expect(shown).toContain('8 (2019)');
  expect(shown).toContain('3');
});

test('shows the change of each age group with its sign, the oldest on top', async () => {
  const svg = await draw(ages);
  const shown = texts(svg);
  expect(shown).toEqual(expect.arrayContaining(['2019, prognos', '2038, kalkyl', '+602', '\u2212305', '100+', '0–4']));
  const top = (text: string): number => wordsIn(svg).find((word) => word.text === text)?.top ?? 0;
  expect(top('100+')).toBeLessThan(top('0–4'));
  expect(top('+4')).toBeCloseTo(top('100+'), 1);
});

test('marks a change that cannot be known, and draws no bar for what is missing', async () => {
  const gap: Chart = { ...ages, rows: [{ group: '0–4', earlier: null, later: 5 }] };
  const svg = await draw(gap);
  expect(texts(svg)).toContain('..');
  expect(svg.match(/stroke="#1a1d21"/g)).toHaveLength(1); // the sample of the legend
});

test('writes all words in colours that can be read', async () => {
  for (const accent of ['#0b4f6c', '#ffcc00', '#7fb2e5']) {
    const svg = await renderChart(classes, { width: 446, accent, alt: '' });
    for (const { text, fill } of wordsIn(svg)) {
      expect(contrast(fill, '#ffffff'), text).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('describes every chart that it draws', () => {
  for (const chart of Object.values(hard)) expect(describeChart(chart)).toMatch(/^Diagram (?:med|i) .*\.$/);
});
