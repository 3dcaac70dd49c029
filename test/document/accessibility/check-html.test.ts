import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { checkHtml } from '../../../src/document/accessibility/check-html.ts';

/** What each check looked at and found, `check: faults of tested`. */
function found(...content: ElementContent[]): string[] {
  return checkHtml(content).map(({ check, tested, faults }) => `${check}: ${faults} of ${tested}`);
}

const svg = (attributes: string): ElementContent => ({ type: 'raw', value: `<svg ${attributes}><path/></svg>` });

test('what is sound is counted and has no faults', () => {
  expect(
    found(
      h('h1', 'Rapport'),
      h('h2', { id: 'a' }, 'Kapitel'),
      h('h3', 'Avsnitt'),
      h('h2', 'Kapitel'),
      svg('role="img" aria-label="En kurva"'),
      h('img', { src: 'data:', alt: '' }),
      h('svg', { ariaHidden: 'true' }),
      h('table', [h('tr', [h('th', { scope: 'row' }, 'Barn'), h('td', '..')])]),
      h('a', { href: '#a' }, 'Kapitel'),
      h('a', { href: 'https://www.scb.se', ariaLabel: 'SCB' }),
    ),
  ).toEqual([
    'pictures: 0 of 3',
    'headings: 0 of 4',
    'tables: 0 of 1',
    'cells: 0 of 2',
    'links: 0 of 2',
    'ids: 0 of 1',
  ]);
});

test('each fault is counted at its check', () => {
  expect(
    found(
      h('h1', { id: 'a' }, 'Rapport'),
      h('h3', { id: 'a' }, 'Avsnitt'),
      svg('aria-label="En kurva"'),
      svg('role="img" aria-label=""'),
      h('img', { src: 'data:' }),
      h('table', [h('tr', [h('th', 'Barn'), h('td', ' ')])]),
      h('a', { href: '#b' }, 'Kapitel'),
      h('a', { href: '#a' }),
      h('a', 'Kapitel'),
    ),
  ).toEqual([
    'pictures: 3 of 3',
    'headings: 1 of 2',
    'tables: 1 of 1',
    'cells: 1 of 2',
    'links: 3 of 3',
    'ids: 1 of 2',
  ]);
});
