import { expect, test } from 'vitest';
import { scanContainer, scanDirective } from '../../src/markdown/directive-source.ts';

test('takes label and attributes apart with their offsets', () => {
  expect(scanDirective(':value[a.b]{alder=80-84 ar="2028"} och mer')).toEqual({
    label: { text: 'a.b', offset: 7 },
    attributes: [
      { name: 'alder', value: '80-84', offset: 12, length: 11 },
      { name: 'ar', value: '2028', offset: 24, length: 9 },
    ],
    stray: [],
    end: 34,
  });
});

test('keeps both of two equal attributes', () => {
  expect(scanDirective(':value[a]{x=1 x=2}')?.attributes.map(({ value }) => value)).toEqual(['1', '2']);
});

test('tells what is no attribute', () => {
  expect(scanDirective(':value[a]{matt=Årets resultat .klass}')?.stray).toEqual([
    { text: 'resultat', offset: 21 },
    { text: '.klass', offset: 30 },
  ]);
});

test('keys and values may have Swedish letters, and values any characters within quotes', () => {
  expect(scanDirective(":value[a]{ålder='Årets resultat' grupp=100-w}")?.attributes).toMatchObject([
    { name: 'ålder', value: 'Årets resultat' },
    { name: 'grupp', value: '100-w' },
  ]);
});

test('attributes may run over lines, and braces may stand within quotes', () => {
  expect(scanDirective(':claim[2]{of=a.b\nalder="}" ar=2028} och mer')?.attributes).toMatchObject([
    { name: 'of', value: 'a.b' },
    { name: 'alder', value: '}', offset: 17 },
    { name: 'ar', value: '2028' },
  ]);
});

test('an open label is no directive, and an open brace is no attributes', () => {
  expect(scanDirective(':value[a och mer')).toBeUndefined();
  expect(scanDirective(':value[a]{ar=2028 och mer')).toMatchObject({ attributes: [], stray: [], end: 9 });
});

test('takes the opening line of a container apart, with and without spaces', () => {
  const attributes = [{ name: 'by', value: 'Anna Berg', offset: 11, length: 14 }];
  expect(scanContainer('::: quote {by="Anna Berg"}')).toMatchObject({ attributes, stray: [] });
  expect(scanContainer('::::callout')).toMatchObject({ attributes: [], stray: [] });
  expect(scanContainer(':::medskick{to=ks #id}')?.stray).toEqual([{ text: '#id', offset: 18 }]);
});

test('a container with a label, or with text after its attributes, is none', () => {
  expect(scanContainer(':::callout[Rubrik]')).toBeUndefined();
  expect(scanContainer(':::quote{by=SKR} Text')).toBeUndefined();
});
