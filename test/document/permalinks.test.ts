import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { addPermalinks } from '../../src/document/permalinks.ts';

const linked = (...content: Element[]): string => toHtml(addPermalinks(content));

test('a heading stands beside its link, so that its own words stay what they are', () => {
  expect(linked(h('h3', { id: 'aldrarna' }, [h('span.number', '1.2'), ' Åldrarna']))).toBe(
    '<div class="heading"><h3 id="aldrarna"><span class="number">1.2</span> Åldrarna</h3>' +
      '<a class="permalink" href="#aldrarna" aria-label="Länk till ”1.2 Åldrarna”"></a></div>',
  );
});

test('a chapter’s title is reached by the id of the chapter; a heading without any id has no link', () => {
  expect(linked(h('section', { id: 'befolkning' }, [h('h2', 'Befolkning')]))).toContain('href="#befolkning"');
  expect(linked(h('section', [h('h2', 'Befolkning')]))).toBe('<section><h2>Befolkning</h2></section>');
});

test('a table’s link stands outside its caption, a chart’s below it', () => {
  const label = h('span.label', 'Tabell 3.');
  expect(linked(h('div.table-block', { id: 'tab' }, [h('table', [h('caption', [label])])]))).toBe(
    '<div class="table-block" id="tab"><a class="permalink" href="#tab" aria-label="Länk till tabell 3"></a>' +
      '<table><caption><span class="label">Tabell 3.</span></caption></table></div>',
  );
  expect(linked(h('figure', { id: 'dia' }, [h('figcaption', [h('span.label', 'Diagram 1.')]), h('p', 'x')]))).toBe(
    '<figure id="dia"><figcaption><span class="label">Diagram 1.</span></figcaption>' +
      '<a class="permalink" href="#dia" aria-label="Länk till diagram 1"></a><p>x</p></figure>',
  );
});

test('a figure without a numbered caption has none', () => {
  expect(linked(h('figure', { id: 'bild' }, [h('p', 'x')]))).toBe('<figure id="bild"><p>x</p></figure>');
});
