import { expect, test } from 'vitest';
import { type Element, type Kid, newElement } from '../../../src/pdf/structure/element.ts';
import { mendFigure, resolveUntyped, wrapLooseText } from '../../../src/pdf/structure/inline.ts';
import { outlineOf, say } from './elements.ts';

const untyped = (...kids: Kid[]): Element => newElement('NonStruct', kids);

function resolved(element: Element): string {
  resolveUntyped(element);
  return outlineOf(element);
}

test('a box without a type gives what it holds to the text around it', () => {
  expect(resolved(newElement('P', [untyped(say('Ett')), untyped(say('två'))]))).toBe('P("Ett" "två")');
});

test('a box of lines becomes a paragraph, and one of paragraphs leaves them', () => {
  const lines = untyped(newElement('Span', [say('Ett')]), newElement('Span', [say('två')]));
  const blocks = untyped(newElement('P', [say('Tre')]));
  expect(resolved(newElement('Sect', [lines, blocks]))).toBe('Sect(P(Span("Ett") Span("två")) P("Tre"))');
});

test('words in another language keep an element of their own', () => {
  const foreign = { ...untyped(say('smart city')), language: 'en' };
  expect(resolved(newElement('P', [foreign]))).toBe('P(Span("smart city"))');
});

test('empty boxes go, empty cells stay', () => {
  expect(resolved(newElement('TR', [newElement('TD'), newElement('P'), untyped()]))).toBe('TR(TD)');
});

test('text that stands between blocks becomes a paragraph', () => {
  const section = newElement('Sect', [say('Ett'), newElement('Link', [say('två')]), newElement('L'), say('tre')]);
  wrapLooseText(section);
  expect(outlineOf(section)).toBe('Sect(P("Ett" Link("två")) L P("tre"))');
});

test('a drawing is one figure, whatever it is made of; a box around one is none', () => {
  const drawing = { ...newElement('Figure', [untyped(untyped(say('2021')), say(''))]), alternative: 'En kurva' };
  const box = { ...newElement('Figure', [drawing]), alternative: 'Diagram 1' };
  mendFigure(drawing);
  mendFigure(box);
  expect(outlineOf(box)).toBe('Div(Figure("2021" ""))');
  expect(box.alternative).toBeUndefined();
});

test('a box of text alone is no figure, and a drawing without words for it stays one', () => {
  const [text, drawing] = [newElement('Figure', [say('Text')]), newElement('Figure', [say('')])];
  mendFigure(text);
  mendFigure(drawing);
  expect([text.type, drawing.type]).toEqual(['Div', 'Figure']);
});
