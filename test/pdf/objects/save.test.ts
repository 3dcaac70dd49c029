import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { add, newDraft, openInDraft, replace } from '../../../src/pdf/objects/draft.ts';
import { saveDraft } from '../../../src/pdf/objects/save.ts';
import { nameSource, sourceOf, textOf, textSource } from '../../../src/pdf/objects/source.ts';
import { writePdf } from '../write.ts';

const small = writePdf([
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] /Contents 4 0 R>>',
  '<</Length 4>>\nstream\nq Q \nendstream',
  '(gone)',
]);

test('saves what was kept, changed and added, as another reader sees it', async () => {
  const draft = openInDraft(newDraft(), small).draft;
  replace(draft, 5, null);
  const info = add(draft, `<</Title ${textSource('Omvärld (2021)')}>>`);
  const saved = await PDFDocument.load(await saveDraft(draft, `/Root 1 0 R/Info ${info} 0 R`), {
    updateMetadata: false,
  });
  expect(saved.getTitle()).toBe('Omvärld (2021)');
  expect(saved.getPage(0).getSize()).toEqual({ width: 100, height: 200 });
  expect(saved.context.enumerateIndirectObjects().map(([{ objectNumber }]) => objectNumber)).not.toContain(5);
});

test('saves the objects of two files side by side', async () => {
  const draft = newDraft();
  openInDraft(draft, small);
  openInDraft(draft, small);
  replace(draft, 7, '<</Type/Pages/Kids[2 0 R 8 0 R]/Count 2>>');
  const saved = await PDFDocument.load(await saveDraft(draft, '/Root 6 0 R'), { updateMetadata: false });
  expect(saved.getPages().map((page) => [page.ref.objectNumber, page.getSize().height])).toEqual([
    [3, 200],
    [8, 200],
  ]);
});

test('refuses to change an object that there is not', () => {
  expect(() => replace(openInDraft(newDraft(), small).draft, 6, 'null')).toThrow('there is no object 6 to change');
});

test('writes values as their source', () => {
  expect(sourceOf({ type: 'array', items: [1, 0.5, 1e-7, true, null, { type: 'reference', number: 7 }] })).toBe(
    '[1 0.5 0 true null 7 0 R]',
  );
  expect(nameSource('text/csv')).toBe('/text#2fcsv');
  expect(textSource('a(b)')).toBe('(a\\(b\\))');
  expect(textSource('å')).toBe('<feff00e5>');
  expect(textOf(Buffer.from('feff00e5', 'hex'))).toBe('å');
});
