import { expect, test } from 'vitest';
import { usualNouns } from '../../src/base/nouns.ts';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import { outlineOf } from '../../src/document/outline.ts';
import { captionLabel, type Label, type LabelKind, referTo } from '../../src/markdown/label.ts';

const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);
const label = (id: string, kind: LabelKind, depth = 0): Label => ({ id, kind, title: `Om ${id}`, depth, place });

const naming = { words: usualNouns, key: 'PROV-2022' };

const chapters = [
  { numbered: false, labels: [label('sammanfattning', 'chapter', 1), label('s0', 'section', 2)] },
  {
    numbered: true,
    labels: [
      label('befolkning', 'chapter', 1),
      label('s1', 'section', 2),
      label('s2', 'section', 3),
      label('s3', 'section', 2),
      label('t1', 'table'),
      label('d1', 'chart'),
    ],
  },
  { numbered: true, labels: [label('ekonomi', 'chapter', 1), label('s4', 'section', 2), label('t2', 'table')] },
  { numbered: true, labels: [label('b1', 'appendix', 1), label('s5', 'section', 2), label('t3', 'table')] },
];

function numbers(): Record<string, string> {
  return Object.fromEntries(
    [...numberLabels(chapters, naming, () => undefined)].map(([id, { number }]) => [id, number]),
  );
}

test('numbers chapters, sections, appendices, tables and charts over the whole report', () => {
  expect(numbers()).toEqual({
    sammanfattning: '',
    s0: '',
    befolkning: '1',
    s1: '1.1',
    s2: '',
    s3: '1.2',
    t1: '1',
    d1: '1',
    ekonomi: '2',
    s4: '2.1',
    t2: '2',
    b1: '1',
    s5: '',
    t3: '3',
  });
});

test('reports the second of two equal ids and says where the first stands', () => {
  const problems: Problem[] = [];
  numberLabels([{ numbered: true, labels: [label('x', 'chapter', 1), label('x', 'table')] }], naming, (p) =>
    problems.push(p),
  );
  expect(problems).toMatchObject([{ rule: 'label-duplicate', found: 'x' }]);
  expect(problems[0]?.wording.sv.hint).toContain('content/x.md:1:1');
});

test('reports the second of two ids that make the same short key, and which the first is', () => {
  const problems: Problem[] = [];
  const labels = [label('skola', 'chart'), label('tab-skola', 'table'), label('dia-skola', 'chart')];
  numberLabels([{ numbered: true, labels }], naming, (p) => problems.push(p));
  expect(problems).toMatchObject([{ rule: 'label-key', found: 'tab-skola' }]);
  expect(problems[0]?.wording.sv.text).toContain('PROV-2022-skola tillhör redan skola');
});

test('reports ids that no file can be named after, where files are', () => {
  const problems: Problem[] = [];
  const labels = [
    label('datapackage', 'table'),
    label('nul', 'chart'),
    label('con', 'section', 2),
    label('null', 'table'),
  ];
  numberLabels([{ numbered: true, labels }], naming, (p) => problems.push(p));
  expect(problems.map(({ rule, found }) => [rule, found])).toEqual([
    ['id-reserved', 'datapackage'],
    ['id-reserved', 'nul'],
  ]);
});

test('tables and charts have a short key of their own', () => {
  const labels = [label('tab-skola', 'table'), label('dia-skola', 'chart'), label('bild-skola', 'figure')];
  const numbered = numberLabels([{ numbered: true, labels }], naming, () => expect.unreachable());
  expect([...numbered.values()].map(({ shortKey }) => shortKey)).toEqual([
    'PROV-2022-skola',
    'PROV-2022-dia-skola',
    '',
  ]);
});

test('the outline holds chapters and their numbered sections', () => {
  const outline = outlineOf(
    chapters,
    numberLabels(chapters, naming, () => undefined),
  );
  expect(outline.map(({ label, sections }) => [label.id, sections.map(({ id }) => id)])).toEqual([
    ['sammanfattning', []],
    ['befolkning', ['s1', 's3']],
    ['ekonomi', ['s4']],
    ['b1', []],
  ]);
});

test('refers in lower case within a sentence, with a capital first in it, and by title where there is no number', () => {
  const labels = numberLabels(chapters, naming, () => undefined);
  const words = (id: string, first: boolean) => {
    const found = labels.get(id);
    return found && referTo(found, first);
  };
  expect(words('t2', false)).toBe('tabell\u00a02');
  expect(words('d1', true)).toBe('Diagram\u00a01');
  expect(words('s3', false)).toBe('avsnitt\u00a01.2');
  expect(words('b1', false)).toBe('bilaga\u00a01');
  expect(words('sammanfattning', true)).toBe('Kapitlet ”Om sammanfattning”');
  const table = labels.get('t1');
  expect(table && captionLabel(table)).toBe('Tabell\u00a01.');
});
