import { expect, test } from 'vitest';
import { describeLinks } from '../../src/pdf/links.ts';
import { newDraft, openInDraft } from '../../src/pdf/objects/draft.ts';
import { readObject } from '../../src/pdf/objects/read.ts';
import { textSource } from '../../src/pdf/objects/source.ts';
import { expectKind } from '../../src/pdf/objects/value.ts';
import { newElement } from '../../src/pdf/structure/element.ts';
import { say } from './structure/elements.ts';
import { writePdf } from './write.ts';

/** What a link is given, whose area's source is this. */
function described(area: string, text: string, label?: string): string {
  const draft = newDraft();
  const opened = openInDraft(draft, writePdf(['<</Type/Catalog>>', area]));
  const dictionary = expectKind(readObject(opened.file, 2), 'dictionary', 'the area');
  const piece = say(text);
  const kids = [piece, { kind: 'annotation', number: 2, dictionary, page: piece.page, key: 7 } as const];
  const link = { ...newElement('Link', kids), ...(label && { mark: { text: label } }) };
  describeLinks(opened, newElement('Document', [link]));
  return String(draft.changed.get(2));
}

test('a link within the report says its text, with whole words', () => {
  expect(described('<</Subtype/Link/Dest/a/Contents(Fel)>>', 'tabell\n  3')).toBe(
    '<</Subtype /Link/Dest /a/F 4/StructParent 7/Contents(tabell 3)>>',
  );
});

test('a link out of it says its address too, unless that is its text', () => {
  const area = '<</A<</S/URI/URI(https://scb.se)>>>>';
  expect(described(area, 'SCB')).toContain(`/Contents${textSource('SCB (https://scb.se)')}`);
  expect(described(area, 'https://scb.se')).toContain('/Contents(https://scb.se)');
});

test('a label says it better than the text', () => {
  expect(described('<</Dest/n>>', '1', 'Not 1')).toContain('/Contents(Not 1)');
});

test('a link without words still has some', () => {
  expect(described('<</Dest/n>>', '')).toContain(`/Contents${textSource('–')}`);
});
