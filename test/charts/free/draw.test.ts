import { expect, test } from 'vitest';
import { foreignPart } from '../../../src/charts/free/svg.ts';
import { tableOf } from '../../support/table.ts';
import { outside, overlapping, wordsIn } from '../pictures.ts';
import { draw, drawAll, population } from './free.ts';

const bars = { mark: 'bar', encoding: { x: { field: 'alder' }, y: { field: 'antal', aggregate: 'sum' } } };
const lines = {
  height: 180,
  mark: { type: 'line', point: true, clip: true },
  encoding: { x: { field: 'ar' }, y: { field: 'antal' }, color: { field: 'alder' } },
};
const layers = {
  layer: [
    { mark: 'bar', encoding: { x: { field: 'antal', aggregate: 'mean' }, y: { field: 'alder' } } },
    { mark: { type: 'rule', color: '#1a1d21' }, encoding: { x: { datum: 40_000 } } },
    {
      transform: [{ aggregate: [{ op: 'count', as: 'rader' }] }],
      mark: { type: 'text', text: 'Mål', dy: -8, align: 'left' },
      encoding: { x: { datum: 40_000 }, y: { value: 0 } },
    },
  ],
};

const [bar, line, layer] = await drawAll([bars, lines, layers]);
const texts = (svg = ''): string[] => wordsIn(svg).map(({ text }) => text);

test.each([
  ['bars', bar],
  ['lines', line],
  ['layers', layer],
])('%s are drawn without a problem, and no word leaves the picture or covers another', (_name, outcome) => {
  expect(outcome?.problems).toEqual([]);
  const svg = outcome?.svg ?? '';
  expect(svg).toMatch(/^<svg [^>]*width="446"[^>]*font-family="'Source Sans 3', sans-serif" font-size="11.33"/);
  expect(svg).not.toMatch(/style=|class=|href|<image|<script|font-size="(?!11.33)/);
  expect(outside(svg)).toEqual([]);
  expect(overlapping(wordsIn(svg))).toEqual([]);
});

test('values stand in the order and words of the table, numbers in the forms of Swedish', () => {
  expect(texts(bar?.svg).filter((text) => /[–+]/.test(text))).toEqual(['5–9', '0–4', '100+']);
  expect(texts(bar?.svg)).toContain('20\u00a0000');
  expect(texts(line?.svg)).toEqual(expect.arrayContaining(['2019', '2020', '5–9', '0–4', '100+']));
  expect(texts(layer?.svg)).toContain('Mål');
});

test('ids belong to the chart alone', async () => {
  expect(line?.svg?.match(/id="[^"]*"|url\([^)]*\)/g)?.sort()).toEqual(
    expect.arrayContaining(['id="dia-1.clip1"', 'url(#dia-1.clip1)']),
  );
  expect(bar?.svg).not.toMatch(/ id="/);
});

test('the same chart gives the same bytes, whatever was drawn before', async () => {
  const [first, again] = await Promise.all([draw(lines), drawAll([lines, bars, layers, lines])]);
  expect(again[0]?.svg).toBe(first.svg);
  expect(again[3]?.svg?.replaceAll('dia-3.', 'dia-0.')).toBe(first.svg);
});

test('the status of a value can be shown', async () => {
  const marked = {
    ...bars,
    encoding: { x: { field: 'ar' }, y: { field: 'antal' }, opacity: { field: 'antal_status' } },
  };
  expect(texts((await draw(marked)).svg)).toEqual(expect.arrayContaining(['utfall', 'prognos']));
});

test('several legends stay within the picture', async () => {
  const encoding = {
    ...lines.encoding,
    strokeDash: { field: 'antal_status' },
    size: { field: 'antal' },
    opacity: { field: 'ar' },
  };
  const { svg = '' } = await draw({ mark: 'line', encoding });
  expect(outside(svg)).toEqual([]);
});

test('the strokes of statuses are those of the house, the surest first', async () => {
  const encoding = { x: { field: 'alder' }, y: { field: 'antal' }, strokeDash: { field: 'antal_status' } };
  const { svg = '', problems } = await draw({ mark: 'line', encoding });
  expect(problems).toEqual([]);
  expect(texts(svg).filter((text) => /utfall|prognos/.test(text))).toEqual(['utfall', 'prognos']);
  expect(new Set(svg.match(/stroke-dasharray="[^"]+"/g))).toEqual(
    new Set(['stroke-dasharray="1,0"', 'stroke-dasharray="5,5"']),
  );
});

test('what Vega-Lite warns of is told where it stands', async () => {
  const { svg, problems } = await draw({ ...bars, encoding: { ...bars.encoding, shape: { field: 'ar' } } });
  expect(problems).toEqual(['encoding.shape: – (spec-warning)']);
  expect(svg).toBeDefined();
});

test('what Vega cannot draw is told where it stands', async () => {
  const { svg, problems } = await draw({
    ...bars,
    encoding: { ...bars.encoding, color: { field: 'ar', scale: { scheme: 'finnsinte' } } },
  });
  expect(problems).toEqual(['encoding.color.scale.scheme: – (spec-fault)']);
  expect(svg).toBeUndefined();
});

test('classes without end pass the list of keys and end in a message', async () => {
  const small = { milliseconds: 20_000, heap: 64, characters: 100_000 };
  const classes = (step: number) => ({
    mark: 'bar',
    encoding: { x: { field: 'antal', bin: { step } }, y: { aggregate: 'count' } },
  });
  expect((await draw(classes(1e-3), population, small)).problems).toEqual(['data: – (spec-limit)']);
  expect((await draw(classes(1e-9), population, small)).problems).toEqual(['mark: – (spec-fault)']);
}, 60_000);

test('a chart that takes too long does not stop the next', async () => {
  const [slow, quick] = await drawAll([bars, lines], population, { milliseconds: 1, heap: 256, characters: 100_000 });
  expect(slow?.problems).toEqual(['data: – (spec-limit)']);
  expect(quick?.problems).toEqual(['data: – (spec-limit)']);
});

test('a picture that is too large is left out', async () => {
  const { svg, problems } = await draw(bars, population, { milliseconds: 10_000, heap: 256, characters: 1000 });
  expect(problems).toEqual(['data: – (spec-limit)']);
  expect(svg).toBeUndefined();
});

test('a value that would become an address in the picture is refused', async () => {
  const { svg, problems } = await draw({
    ...bars,
    encoding: { ...bars.encoding, color: { value: 'url(https://example.com/a.svg#b)' } },
  });
  expect(problems).toEqual(['data: fill="url(https://example.com/a.svg#b)" (spec-picture)']);
  expect(svg).toBeUndefined();
});

test('signs of markup in the data stay text', async () => {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'antal', type: 'integer' },
    ],
    [
      ['<script>alert(1)</script>', 1],
      ['" onload="x', 2],
      ["'] + evil['", 3],
    ],
  );
  const { svg = '', problems } = await draw(
    { mark: 'bar', encoding: { y: { field: 'namn' }, x: { field: 'antal' } } },
    table,
  );
  expect(problems).toEqual([]);
  expect(foreignPart(svg, 'dia-0')).toBeUndefined();
  expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
