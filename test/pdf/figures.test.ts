import { expect, test } from 'vitest';
import { placeFigures } from '../../src/pdf/figures.ts';
import { newElement } from '../../src/pdf/structure/element.ts';
import { say } from './structure/elements.ts';

test('a figure has the box that all its parts cover', () => {
  const figure = newElement('Figure', [
    { ...say(''), box: [10, 20, 30, 40] },
    newElement('Span', [{ ...say('2021'), box: [5, 25, 12, 60] }]),
  ]);
  placeFigures(newElement('Document', [figure]));
  expect(figure.attributes.get('Layout')?.get('BBox')).toEqual({ type: 'array', items: [5, 20, 30, 60] });
  expect(figure.attributes.get('Layout')?.get('Placement')).toEqual({ type: 'name', name: 'Block' });
});

test('other elements have none', () => {
  const paragraph = newElement('P', [{ ...say('Text'), box: [1, 2, 3, 4] }]);
  placeFigures(newElement('Document', [paragraph]));
  expect(paragraph.attributes.size).toBe(0);
});
