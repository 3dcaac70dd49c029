import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import type { PrintedPart } from '../../src/pdf/part.ts';
import { countElements } from '../support/elements.ts';
import { printOne } from '../support/print.ts';
import { metadata } from './metadata.ts';

const html = `<!doctype html><html lang="sv"><title>x</title><main>
<nav class="contents"><ol><li><a href="#a">Kapitel</a></li></ol></nav>
<section><h1 id="a">Rubrik</h1><p>Text<a href="#n" data-footnote-ref aria-label="Not 1">1</a> med <span lang="en">smart city</span>.</p>
<div class="sidenote" id="n" role="note"><p>En not.</p></div>
<dl><dt>Ord</dt><dd>Förklaring.</dd></dl><ul><li>Ett</li></ul>
<table id="tab"><thead><tr><th scope="col">År</th></tr></thead><tbody>${'<tr><td>2021</td></tr>'.repeat(90)}</tbody></table>
<svg role="img" aria-label="En ruta" width="50" height="50"><rect width="50" height="50"/></svg></section></main></html>`;

let browser: OpenBrowser;
let printed: PrintedPart;
beforeAll(async () => {
  browser = await openBrowser();
  printed = await printOne(browser, html);
}, 60_000);
afterAll(() => browser?.close());

const finish = () => finishPdf([printed], metadata);

test('gives contents, notes, definitions, lists, table heads and figures their own elements', async () => {
  const counts = await countElements((await finish()).bytes);
  expect(counts).toMatchObject({ TOC: 1, TOCI: 1, Note: 1, Reference: 2, Figure: 1, LI: 2 });
  expect(counts).toMatchObject({ Table: 1, THead: 1, TBody: 1, TR: 91, TH: 1, Lbl: 3, LBody: 2 });
  expect(counts.NonStruct).toBeUndefined();
});

test('says what it is, and claims the standards that it follows', async () => {
  const { bytes, faults } = await finish();
  expect(faults).toEqual([]);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pdf.getTitle()).toBe(metadata.title);
  expect(pdf.getCreationDate()?.toISOString()).toBe('2021-05-31T00:00:00.000Z');
  expect(pdf.getModificationDate()?.toISOString()).toBe('2021-06-01T08:30:00.000Z');
  expect(pdf.catalog.get(PDFName.of('Metadata'))).toBeInstanceOf(PDFRef);
  const text = Buffer.from(bytes).toString();
  expect(text).toContain('<rdf:li xml:lang="x-default">Omvärldsanalys &amp; mål</rdf:li>');
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('carries data as files of the table that it belongs to', async () => {
  const bytes = Buffer.from('ar\n2021\n');
  const data = { type: 'text/csv', relationship: 'Data', bytes, elementId: 'tab' } as const;
  const whole = { type: 'application/json', relationship: 'Supplement', bytes, elementId: undefined } as const;
  const files = [
    { name: 'tab.csv', description: 'Åren', ...data },
    { name: 'alla.json', description: 'Allt', ...whole },
  ];
  const pdf = await PDFDocument.load((await finishPdf([printed], metadata, files)).bytes, { updateMetadata: false });
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(objects.filter((text) => text.includes('/S /Table') && text.includes('/AF'))).toHaveLength(1);
  expect(objects.filter((text) => text.includes('/AFRelationship /Data'))).toHaveLength(1);
  expect(objects.filter((text) => text.includes('/AFRelationship /Supplement'))).toHaveLength(1);
});

test('gives the same bytes for the same input', async () => {
  const [one, other] = await Promise.all([finish(), finish()]);
  expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
});

test('a drawing without words for it is told, and nothing is claimed', async () => {
  const bare = html.replace(' aria-label="En ruta"', '');
  const { bytes, faults } = await finishPdf([await printOne(browser, bare)], metadata);
  expect(faults).toEqual([{ kind: 'figure', near: 'Rubrik' }]);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdfuaid');
  expect(Buffer.from((await finish()).bytes).toString('latin1')).toContain('pdfuaid');
});
