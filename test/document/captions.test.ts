import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { type Nouns, nounOf, usualNouns } from '../../src/base/nouns.ts';
import { placeAt } from '../../src/base/place.ts';
import { renderCaptionLists } from '../../src/document/captions.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import type { Label, LabelKind } from '../../src/markdown/label.ts';

const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);
const label = (kind: LabelKind, number: number): Label => ({
  ...{ id: `${kind}-${number}`, kind, title: `Om ${number}`, depth: 0, place },
});

function lists(
  counts: Partial<Record<LabelKind, number>>,
  wanted: boolean | undefined,
  nouns: Nouns = usualNouns,
): string[] {
  const labels = Object.entries(counts).flatMap(
    ([kind, count]) => Array.from({ length: count }, (_, index) => label(kind as LabelKind, index + 1)), // the keys of a record of ours
  );
  const numbered = numberLabels([{ numbered: true, labels }], { words: nouns, key: 'PROV' }, () => undefined);
  return renderCaptionLists(numbered, wanted).map((list) => textOf(list));
}

test('lists what there are at least ten of', () => {
  const [list, ...others] = lists({ chart: 9, table: 10, chapter: 20 }, undefined);
  expect(others).toEqual([]);
  expect(list).toMatch(/^TabellförteckningTabell\u00a01 Om 1Tabell\u00a02 Om 2/);
});

test('lists all or none if the report says so', () => {
  expect(lists({ figure: 1, chart: 1, table: 1 }, true)).toEqual([
    'TabellförteckningTabell\u00a01 Om 1',
    'DiagramförteckningDiagram\u00a01 Om 1',
    'FigurförteckningFigur\u00a01 Om 1',
  ]);
  expect(lists({ table: 30 }, false)).toEqual([]);
});

test('kinds that are called the same have one list and one series', () => {
  const bild = nounOf('Bild') ?? usualNouns.chart;
  expect(lists({ chart: 1, figure: 2 }, true, { ...usualNouns, chart: bild, figure: bild })).toEqual([
    'BildförteckningBild\u00a01 Om 1Bild\u00a02 Om 1Bild\u00a03 Om 2',
  ]);
});
