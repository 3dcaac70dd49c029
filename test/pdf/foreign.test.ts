/** PDFs that no Chromium has written: finishing refuses them, however long they would keep it busy. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../src/pdf/finish.ts';
import { metadata } from './metadata.ts';
import { writePdf } from './write.ts';

const page = '<</Type/Page/MediaBox[0 0 99 99]/Contents 6 0 R/Resources<</XObject<</X 7 0 R>>>>>>';

function streamOf(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** A form that draws the form with the number that comes next. */
function formOf(number: number): string {
  return `<</Subtype/Form/Resources<</XObject<</X ${number + 1} 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream`;
}

const deep = 50_000;
const chain = (link: (next: number) => string, count = deep) =>
  Array.from({ length: count }, (_, index) => link(index + 2));

test.each([
  ['a stream that is as long as itself', ['<</Type/Catalog/Pages 2 0 R>>', '<</Length 2 0 R>>\nstream\n']],
  ['lengths that lead from stream to stream', chain((next) => `<</Length ${next} 0 R>>\nstream\n\nendstream`)],
  [
    'a page tree that is too deep',
    ['<</Type/Catalog/Pages 2 0 R>>', ...chain((next) => `<</Type/Pages/Kids[${next + 1} 0 R]>>`)],
  ],
  [
    'a structure that is too deep',
    [
      '<</Pages 2 0 R/StructTreeRoot 4 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      page,
      '<</K 5 0 R>>',
      ...chain((next) => `<</S/P/K ${next + 4} 0 R>>`),
    ],
  ],
  [
    'forms that are drawn in forms',
    [
      '<</Pages 2 0 R/StructTreeRoot 4 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      page,
      '<</K 5 0 R>>',
      '<</S/P>>',
      ...chain((next) => formOf(next + 5)),
    ],
  ],
  [
    'a font without an end',
    [
      '<</Pages 2 0 R/StructTreeRoot 4 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      '<</Type/Page/MediaBox[0 0 99 99]/Contents 6 0 R/Resources<</Font<</F 7 0 R>>>>>>',
      '<</K 5 0 R>>',
      '<</S/P>>',
      streamOf('/F 1 Tf'),
      '<</Subtype/Type0/ToUnicode 8 0 R>>',
      streamOf(`${'beginbfrange<0><ffff><0>endbfrange'.repeat(20)}${'beginbfrange'.repeat(deep)}`),
    ],
  ],
  [
    'an outline that goes round',
    [
      '<</Pages 2 0 R/StructTreeRoot 4 0 R/Outlines 7 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      page,
      '<</K 5 0 R>>',
      '<</S/P>>',
      streamOf('q Q'),
      '<</First 8 0 R>>',
      '<</Next 8 0 R>>',
    ],
  ],
])('refuses %s', async (_, sources) => {
  await expect(finishPdf([{ bytes: writePdf(sources, '/Info 1 0 R'), marks: {} }], metadata)).rejects.toThrow(
    'The PDF is damaged',
  );
});

test.each([true, false])('refuses the PDF of another program (with object streams: %s)', async (useObjectStreams) => {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Text', { font: await pdf.embedFont(StandardFonts.Helvetica) });
  const bytes = await pdf.save({ useObjectStreams });
  await expect(finishPdf([{ bytes, marks: {} }], metadata)).rejects.toThrow('The PDF is damaged or of an unknown kind');
});
