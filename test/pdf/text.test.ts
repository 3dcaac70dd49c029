import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { readPages } from '../../src/pdf/content/pages.ts';
import { readContent } from '../../src/pdf/content/source.ts';
import { draftOf } from '../../src/pdf/objects/draft.ts';
import { openPdf, readObject } from '../../src/pdf/objects/read.ts';
import { expectKind } from '../../src/pdf/objects/value.ts';
import { printPdf } from '../../src/pdf/print.ts';
import { textOfElement } from '../../src/pdf/structure/element.ts';
import { readStructure } from '../../src/pdf/structure/read.ts';
import { preparePieces, repairStructure } from '../../src/pdf/structure/repair.ts';

const words = 'Kommunen väntar fler barn och äldre, medan de som arbetar blir färre. '.repeat(20).trim();

test('loses no word: the tagged text is that of the HTML, with the spaces at which lines break', async () => {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const { bytes, marks } = await printPdf(browser, `<!doctype html><html lang="sv"><p>${words}</p></html>`);
  const file = openPdf(bytes);
  const draft = draftOf(file);
  const root = expectKind(file.trailer.entries.get('Root'), 'reference', 'the catalog');
  const catalog = expectKind(readObject(file, root.number), 'dictionary', 'the catalog');
  const pages = readPages(file, catalog);
  const forms = new Map();
  const { top } = readStructure({ draft, pages, forms, marks }, catalog.entries.get('StructTreeRoot'));
  preparePieces(top);
  readContent(draft, pages, forms);
  repairStructure(top);
  expect(textOfElement(top)).toBe(words);
});
