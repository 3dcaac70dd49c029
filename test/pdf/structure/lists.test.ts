import { expect, test } from 'vitest';
import { newElement } from '../../../src/pdf/structure/element.ts';
import { mendContents, mendDefinitions, mendListItem, mendNote } from '../../../src/pdf/structure/lists.ts';
import { outlineOf, say } from './elements.ts';

const term = (text: string) => ({ ...newElement('NonStruct', [say(text)]), mark: { kind: 'term' } as const });
const definition = (text: string) => ({
  ...newElement('NonStruct', [say(text)]),
  mark: { kind: 'definition' } as const,
});

test('what an item says stands in its body, after its label', () => {
  const item = newElement('LI', [newElement('Lbl', [say('1.')]), newElement('P', [say('Ett')]), newElement('L')]);
  mendListItem(item);
  expect(outlineOf(item)).toBe('LI(Lbl("1.") LBody(P("Ett") L))');
});

test('a label that is drawn says that it is a point', () => {
  const label = newElement('Lbl', [say('')]);
  mendListItem(newElement('LI', [label]));
  expect(label.actualText).toBe('•');
});

test('a term is the label of all the definitions after it', () => {
  const list = newElement('NonStruct', [
    term('Barn'),
    definition('Unga'),
    definition('Små'),
    term('Äldre'),
    definition('Gamla'),
  ]);
  mendDefinitions(list);
  expect(outlineOf(list)).toBe('L(LI(Lbl("Barn") LBody("Unga") LBody("Små")) LI(Lbl("Äldre") LBody("Gamla")))');
});

test('lists in contents are contents, and their links references, at every depth', () => {
  const link = (text: string) => newElement('Link', [say(text)]);
  const inner = newElement('L', [newElement('LI', [newElement('LBody', [link('1.1')])])]);
  const nav = newElement('Sect', [newElement('L', [newElement('LI', [newElement('LBody', [link('1'), inner])])])]);
  mendContents(nav);
  expect(outlineOf(nav)).toBe('Sect(TOC(TOCI(Reference(Link("1")) TOC(TOCI(Reference(Link("1.1")))))))');
});

test('a note has an id', () => {
  const note = { ...newElement('NonStruct'), mark: { kind: 'note', id: 'fn-1' } as const };
  mendNote(note);
  expect(note).toMatchObject({ type: 'Note', id: 'note-fn-1' });
});
