import { expect, test } from 'vitest';
import { newDraft, openInDraft } from '../../src/pdf/objects/draft.ts';
import { saveDraft } from '../../src/pdf/objects/save.ts';
import { takeOutline, writeOutline } from '../../src/pdf/outline.ts';
import { newElement } from '../../src/pdf/structure/element.ts';
import { readPdf } from '../support/pdf.ts';
import { say } from './structure/elements.ts';
import { writePdf } from './write.ts';

const pages = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]>>',
];
const place = {
  type: 'array',
  items: [
    { type: 'reference', number: 3 },
    { type: 'name', name: 'Fit' },
  ],
} as const;

/** The titles and levels of the outline that is written for headings. */
async function outlineFor(headings: readonly (readonly [type: string, ...texts: string[]])[]) {
  const { draft } = openInDraft(newDraft(), writePdf(pages));
  const elements = headings.map(([type, ...texts]) =>
    newElement(
      type,
      texts.map((text) => say(text)),
    ),
  );
  const top = newElement('Document', elements);
  const outline = writeOutline(draft, top, new Map(elements.map((element) => [element, place])));
  draft.changed.set(1, `<</Type/Catalog/Pages 2 0 R/Outlines ${outline} 0 R>>`);
  const { outline: read } = await readPdf(await saveDraft(draft, '/Root 1 0 R'));
  return read.map(({ level, title }) => [level, title]);
}

test('headings are below the one before that is higher, as deep as they come', async () => {
  const headings = [
    ['H1', 'Rapport'],
    ['H2', 'Ett'],
    ['H3', 'Inuti'],
    ['H2', 'Två'],
    ['H4', 'Djupt'],
  ] as const;
  expect(await outlineFor(headings)).toEqual([
    [1, 'Rapport'],
    [2, 'Ett'],
    [3, 'Inuti'],
    [2, 'Två'],
    [3, 'Djupt'],
  ]);
});

test('a title is what its heading says, with one space between words and lines', async () => {
  expect(await outlineFor([['H1', '1 ', 'Befolkning och\n', 'boende ']])).toEqual([[1, '1 Befolkning och boende']]);
});

test('a paragraph and a heading that stands nowhere have no entry', () => {
  const draft = newDraft();
  const top = newElement('Document', [newElement('H1', [say('Rubrik')]), newElement('P', [say('Text')])]);
  expect(writeOutline(draft, top, new Map())).toBeUndefined();
});

test('the places of headings are taken from the outline that was printed, which is dropped', () => {
  const outline = [
    '<</First 5 0 R>>',
    '<</Title(Ett)/SE 7 0 R/Dest[3 0 R/Fit]/Next 6 0 R>>',
    '<</Title(Utan element)>>',
  ];
  const opened = openInDraft(newDraft(), writePdf([...pages, ...outline, '<</S/H1>>']));
  const places = takeOutline(opened, { type: 'reference', number: 4 });
  expect([...places]).toEqual([[7, place]]);
  expect([...opened.draft.changed]).toEqual([
    [4, null],
    [5, null],
    [6, null],
  ]);
});
