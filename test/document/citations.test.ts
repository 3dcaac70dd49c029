/** Citations below tables and charts in the HTML. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { addCitations, citeTables, fillCitedPages } from '../../src/document/citations.ts';
import { exportedAges, publication } from '../exports/tables.ts';

const citations = citeTables([exportedAges], publication);
const text = citations.get('tab-alder')?.text ?? '';
const content = [h('section', [h('div', { id: 'tab-alder' }, [h('table')]), h('figure', { id: 'bild' })])];
const html = toHtml({ type: 'root', children: addCitations(content, citations) });

test('a table ends with its citation, what is not cited stays as it is', () => {
  expect(html).toBe(
    `<section><div id="tab-alder"><table></table><details class="citation"><summary aria-label="Hänvisning till tabell 3">Hänvisning</summary><p>${text.replace('. Version', '<span data-cited-page="tab-alder"></span>. Version')}</p></details></div><figure id="bild"></figure></section>`,
  );
});

test('has the page once the report is printed, and none where it is not', () => {
  expect(fillCitedPages(html, new Map([['tab-alder', 12]]))).toContain(
    'ålder<span data-cited-page="tab-alder">, s. 12</span>. V',
  );
  expect(fillCitedPages(html, new Map())).toBe(html);
});
