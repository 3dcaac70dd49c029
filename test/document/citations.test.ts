/** Citations below tables and charts in the HTML. */
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { citeTables, fillCitedPages, renderCitation } from '../../src/document/citations.ts';
import { exportedAges, publication } from '../exports/tables.ts';

const citations = citeTables([exportedAges], publication);
const text = citations.get('tab-alder')?.text ?? '';
const cited = citations.get('tab-alder');
const html = toHtml({ type: 'root', children: cited ? [renderCitation('tab-alder', cited)] : [] });

test('a citation is folded, and has a place for its page', () => {
  expect(html).toBe(
    `<details class="citation"><summary aria-label="Hänvisning till tabell 3">Hänvisning</summary><p>${text.replace('. Version', '<span data-cited-page="tab-alder"></span>. Version')}</p></details>`,
  );
});

test('has the page once the report is printed, and none where it is not', () => {
  expect(fillCitedPages(html, new Map([['tab-alder', 12]]))).toContain(
    'ålder<span data-cited-page="tab-alder">, s. 12</span>. V',
  );
  expect(fillCitedPages(html, new Map())).toBe(html);
});
