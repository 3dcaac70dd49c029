import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { describedIn } from '../../../src/document/accessibility/described.ts';

test('tells of each description in a figure by its caption, as its reader hears it', () => {
  const chart = {
    type: 'raw',
    value: '<svg role="img" aria-label="&quot;Barn&quot; &amp; unga &lt; 20 år"></svg>',
  } as const;
  const figure = h('figure', [h('figcaption', 'Diagram 1. Barn'), h('section', [chart])]);
  const photograph = h('figure', [h('img', { src: 'data:', alt: 'En bro' })]);
  expect(describedIn([h('section', [figure, photograph])])).toEqual([
    { name: 'Diagram 1. Barn', text: '"Barn" & unga < 20 år' },
    { name: '', text: 'En bro' },
  ]);
});

test('tells nothing of a picture that says nothing', () => {
  const silent = h('figure', [h('img', { src: 'data:', alt: '' }), h('svg', { ariaHidden: 'true' })]);
  expect(describedIn([silent])).toEqual([]);
});
