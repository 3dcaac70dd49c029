/** What stands below tables and charts to be taken along. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { citeTables } from '../../src/document/citations.ts';
import { addReuse, fillFiles } from '../../src/document/reuse.ts';
import { exportedAges, publication } from '../exports/tables.ts';

const chart = { ...exportedAges, id: 'dia-alder', label: 'Diagram 1' };
const citations = citeTables([exportedAges, chart], publication);
const content = [
  h('section', [
    h('div', { id: 'tab-alder' }, [h('table')]),
    h('figure', { id: 'dia-alder' }),
    h('figure', { id: 'bild' }),
  ]),
];
const html = toHtml({ type: 'root', children: addReuse(content, citations) });

const linksTo = (id: string, name: string) =>
  `<p>Hämta: <a download="${id}.csv" href="tables/${id}.csv" aria-label="CSV, ${name}">CSV</a> · <a download="${id}.xlsx" href="tables/${id}.xlsx" aria-label="XLSX, ${name}">XLSX</a></p>`;
const button = (what: string, text: string, name: string) =>
  `<button type="button" hidden data-copy="${what}" aria-label="${name}">${text}</button>`;

test('below a table: its files, hidden buttons for a script, its citation', () => {
  expect(html).toContain(
    `<div id="tab-alder"><table></table><div class="reuse">${linksTo('tab-alder', 'tabell 3')}${button('table', 'Kopiera tabell', 'Kopiera tabell, tabell 3')}${button('citation', 'Kopiera hänvisning', 'Kopiera hänvisning till tabell 3')}<details class="citation">`,
  );
});

test('below a chart all but the copy of a table; below what cannot be cited, nothing', () => {
  expect(html).toContain(
    `<figure id="dia-alder"><div class="reuse">${linksTo('dia-alder', 'diagram 1')}${button('citation', 'Kopiera hänvisning', 'Kopiera hänvisning till diagram 1')}<details class="citation">`,
  );
  expect(html).toContain('<figure id="bild"></figure>');
});

test('the files are put into the links, byte for byte; others stay as they are', () => {
  const bytes = new Uint8Array([0x50, 0x4b, 0xff]);
  const filled = fillFiles(html, [
    { path: 'tab-alder.csv', content: '\ufeffÅlder;2018\r\n' },
    { path: 'tab-alder.xlsx', content: bytes },
  ]);
  const held = [...filled.matchAll(/download="([^"]+)" href="data:([^"]+);base64,([^"]+)"/g)];
  expect(held.map(([, name, type, data = '']) => [name, type, Buffer.from(data, 'base64').toString('hex')])).toEqual([
    ['tab-alder.csv', 'text/csv;charset=utf-8', Buffer.from('\ufeffÅlder;2018\r\n').toString('hex')],
    ['tab-alder.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '504bff'],
  ]);
  expect(filled).toContain(linksTo('dia-alder', 'diagram 1'));
});
