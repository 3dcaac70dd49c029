import { expect, test } from 'vitest';
import { type KeyFigureList, parseKeyFigures } from '../../src/project/keyfigures.ts';

function parse(text: string): { list: KeyFigureList | undefined; lines: string[] } {
  const lines: string[] = [];
  const list = parseKeyFigures({ path: 'data/nyckeltal.yaml', text }, ({ rule, place, found }) => {
    lines.push(`${place.line}:${place.column} ${found} (${rule})`);
  });
  return { list, lines };
}

test('reads each operation with its rows', () => {
  const { list, lines } = parse(`
fler_barn:
  title: Fler barn
  change: folkmangd.antal
  where: { alder: [5-9, 10-14] }
  from: { ar: 2021 }
  to: { ar: 2023 }
kvot:
  title: Kvot
  ratio: folkmangd.antal
  of: { alder: 0-4..15-19 }
  to: { alder: 20-24 }
  times: 100
`);
  expect(lines).toEqual([]);
  expect(list?.get('fler_barn')?.computation).toMatchObject({
    operation: 'change',
    column: { table: 'folkmangd', column: 'antal' },
    ...{ where: { alder: ['5-9', '10-14'] }, from: { ar: 2021 }, to: { ar: 2023 } },
  });
  expect(list?.get('kvot')?.computation).toMatchObject({ operation: 'ratio', where: {}, times: 100, decimals: 2 });
});

test('fills in what need not be written', () => {
  const { list, lines } = parse(`
a: { title: A, share: t.n, of: { k: x } }
b: { title: B, maximum: t.n, by: ar }
c: { title: C, rank: t.n, by: [ar, k], of: { ar: 2021 } }
d: { title: D, count: t.n }
e: { title: E, mean: t.n }
`);
  expect(lines).toEqual([]);
  expect([...(list?.values() ?? [])].map((figure) => figure?.computation)).toMatchObject([
    { operation: 'share', where: {}, decimals: 1 },
    { operation: 'maximum', by: ['ar'] },
    { operation: 'rank', by: ['ar', 'k'], of: { ar: 2021 }, order: 'highest' },
    { operation: 'count', by: [], unit: '' },
    { operation: 'mean', by: [] },
  ]);
});

test('knows where the parts of a figure stand', () => {
  const { list } = parse('a:\n  title: A\n  sum: t.n\n  where: { ar: 2021 }\n');
  expect(list?.get('a')?.placeOf([], 'key')).toMatchObject({ line: 1, column: 1 });
  expect(list?.get('a')?.placeOf(['where', 'ar'])).toMatchObject({ line: 4, column: 16 });
});

test('a file without figures is an empty list', () => {
  expect(parse('# inga ännu\n')).toMatchObject({ lines: [], list: new Map() });
});

test.each([
  ['no operation', 'a:\n  title: A\n', '1:1 – (figure-operation)'],
  ['two operations', 'a:\n  sum: t.n\n  value: t.n\n', '2:3 sum (figure-operation)'],
  [
    'an operation that does not exist',
    'a:\n  title: A\n  percent-chang: t.n\n',
    '3:3 percent-chang (figure-operation)',
  ],
  ['an id with capitals', 'A:\n  title: A\n  sum: t.n\n', '2:3 {"title":"A","sum":"t.n"} (value-form)'],
  ['an unknown key', 'a:\n  title: A\n  sum: t.n\n  were: {}\n', '4:3 were (key-unknown)'],
  ['no title', 'a:\n  sum: t.n\n', '2:3 – (key-missing)'],
  ['a column without its table', 'a:\n  title: A\n  sum: antal\n', '3:8 antal (value-form)'],
  ['decimals of what is exact', 'a:\n  title: A\n  sum: t.n\n  decimals: 1\n', '4:3 decimals (key-unknown)'],
  ['a share of nothing', 'a:\n  title: A\n  share: t.n\n', '2:3 – (key-missing)'],
  ['an empty list of columns', 'a:\n  title: A\n  mean: t.n\n  by: []\n', '4:7 [] (value-form)'],
  ['an order that does not exist', 'a: { title: A, rank: t.n, of: {}, order: asc }\n', '1:42 asc (value-choice)'],
  ['rows that are no choice', 'a:\n  title: A\n  sum: t.n\n  where: { ar: true }\n', '4:16 true (value-form)'],
])('reports %s', (_, text, line) => {
  const { list, lines } = parse(text);
  expect(lines).toEqual([line]);
  expect([...(list?.values() ?? [])]).toEqual([null]);
});

test('says which operation was probably meant, and what to do with several', () => {
  const hints: string[] = [];
  const text = 'a:\n  title: A\n  sums: t.n\nb:\n  title: B\n  sum: t.n\n  value: t.n\nc:\n  title: C\n  sum: t.n\n';
  parseKeyFigures({ path: 'data/nyckeltal.yaml', text }, ({ wording }) => hints.push(wording.sv.hint));
  expect(hints).toEqual(['Menade du ”sum”?', 'Gör ett nyckeltal av varje: value, sum.']);
});

test('reports the faults of every figure in one run', () => {
  const { lines, list } = parse('a:\n  title: A\nb:\n  sum: t.n\nc:\n  title: C\n  sum: t.n\n');
  expect(lines).toHaveLength(2);
  expect([...(list ?? [])].filter(([, figure]) => figure).map(([id]) => id)).toEqual(['c']);
});
