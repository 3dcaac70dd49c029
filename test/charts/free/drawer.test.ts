/** The process that draws free charts ends in an answer, whatever it is asked: here without the schema before it. */
import { afterAll, expect, test } from 'vitest';
import { makeDrawer } from '../../../src/charts/free/drawer.ts';
import type { Answer } from '../../../src/charts/free/exchange.ts';

const drawer = makeDrawer({ milliseconds: 2000, heap: 64, characters: 10_000 });
afterAll(() => drawer.close());

const values = [
  { a: 'A', b: 1 },
  { a: 'B', b: 2 },
];
const sound = {
  data: { values },
  mark: 'bar',
  encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'quantitative' } },
};
const y = (channel: object) => ({ ...sound, encoding: { ...sound.encoding, y: { ...sound.encoding.y, ...channel } } });
const transformed = (step: object) => ({ ...sound, transform: [step] });

test.each<[string, object]>([
  ['a text padded without end', transformed({ calculate: "length(pad('x', 100000000, 'y') + now())", as: 'b' })],
  ['a list of a thousand million', { ...sound, data: { sequence: { start: 0, stop: 1e9, as: 'b' } } }],
  ['a list in an expression', transformed({ calculate: 'sequence(1e9)', as: 'b' })],
  ['classes of nothing', y({ bin: { step: 1e-9 }, axis: { tickCount: 5 } })],
  [
    'very many classes',
    {
      ...y({ bin: { maxbins: 1e9 } }),
      data: {
        values: [
          { a: 'A', b: 0 },
          { a: 'B', b: 1e9 },
        ],
      },
    },
  ],
  ['very many marks on an axis', y({ axis: { tickCount: 1e9 } })],
  ['an axis of a thousand million values', y({ axis: { values: { expr: 'sequence(1e9)' } } })],
  ['values put in without end', transformed({ impute: 'b', key: 'b', keyvals: { start: 0, stop: 1e9 }, value: 0 })],
  ['a pattern that never ends', transformed({ filter: `test(/^(a+)+$/, '${'a'.repeat(60)}!')` })],
  ['a density in very many steps', transformed({ density: 'b', steps: 1e9, as: ['a', 'b'] })],
  ['a number padded without end', y({ axis: { format: '0500000000d' } })],
])(
  '%s ends in an answer',
  async (_name, spec) => {
    const answer = await drawer.draw(spec);
    expect(['limit', 'fault']).toContain(answer.is);
  },
  20_000,
);

test('a chart that fills the heap ends its process, and the next chart finds a new one', async () => {
  const patient = makeDrawer({ milliseconds: 30_000, heap: 64, characters: 10_000 });
  const endless = { ...sound, data: { sequence: { start: 0, stop: 1e9, as: 'b' } } };
  expect(await patient.draw(endless)).toEqual({ is: 'limit', reached: 'memory' });
  expect((await patient.draw(sound)).is).toBe('drawn');
  await patient.close();
}, 60_000);

test('a chart that takes too long is ended', async () => {
  const endless = transformed({ filter: `test(/^(a+)+$/, '${'a'.repeat(60)}!')` });
  expect(await drawer.draw(endless)).toEqual({ is: 'limit', reached: 'time' });
}, 20_000);

const told = (answer: Answer): string => {
  if (answer.is === 'drawn') return answer.warnings.join(' ');
  return answer.is === 'fault' ? answer.message : answer.reached;
};

test.each<[string, object]>([
  ['an address', { ...sound, data: { url: 'https://example.com/data.csv' } }],
  ['a file', { ...sound, data: { url: 'package.json' } }],
  [
    'a file by its address',
    { ...sound, data: { url: 'file:///etc/hostname', format: { type: 'dsv', delimiter: 'x' } } },
  ],
])('%s is not loaded', async (_name, spec) => {
  expect(told(await drawer.draw(spec))).toContain('Nothing may be loaded');
});

test('an expression reaches neither the process nor a module', async () => {
  const reach = (calculate: string) => drawer.draw(transformed({ calculate, as: 'b' }));
  expect(told(await reach('process.exit(1)'))).toMatch(/unrecognized|illegal|callee/i);
  expect(told(await reach("toString.constructor('return 1')()"))).toMatch(/unrecognized|illegal|callee/i);
});
