import fc from 'fast-check';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { putHyphens } from '../../src/base/hyphens.ts';
import { hyphenate } from '../../src/document/hyphenate.ts';

/** With visible hyphens. */
function shown(text: string, shortest = 8): string {
  return putHyphens(text, shortest).replaceAll('\u00ad', '-');
}

test.each([
  ['befolkningsprognosen', 'befolk-nings-pro-gno-sen'],
  ['Kommunstyrelseförvaltningen', 'Kom-mun-sty-rel-se-för-valt-ningen'],
  ['försörjningskvoten', 'för-sörj-nings-kvo-ten'],
  ['medborgardialog', 'med-bor-gar-dialog'],
])('divides %s by the Swedish patterns', (word, divided) => {
  expect(shown(word)).toBe(divided);
});

test.each([
  ['omvärldsanalysen', 'omvärlds-ana-ly-sen'],
  ['skatteintäkter', 'skatte-intäk-ter'],
  ['Hyreslägenheter', 'Hyres-lägen-he-ter'],
  ['elevantalet', 'elev-anta-let'],
  ['flyttningsöverskottet', 'flytt-nings-över-skot-tet'],
  ['utbildningsnivå', 'utbild-nings-nivå'],
])('divides %s at the joint that the patterns miss', (word, divided) => {
  expect(shown(word)).toBe(divided);
});

test.each([
  'https://www.vanersborg.se/kommunstyrelsen',
  'kommunstyrelsen@vanersborg.se',
  'omvarldsanalys.html',
  'VBG-OMVÄRLDSANALYS',
  'befolkning2021',
  'nyckeltal_befolkning',
  'invånare',
])('leaves %s whole', (token) => {
  expect(shown(token, 9)).toBe(token);
});

test('keeps sentences, and hyphenates beside full stops, quotes and slashes', () => {
  expect(shown('Se ”befolkningen”, förvaltningen/nämnden.')).toBe('Se ”befolk-ningen”, för-valt-ningen/nämnden.');
});

test('only adds soft hyphens, each with at least two letters on both sides', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuväåö .,-7') }), (text) => {
      const divided = putHyphens(text, 8);
      expect(divided.replaceAll('\u00ad', '')).toBe(text);
      expect(divided).not.toMatch(/(?<!\p{L}{2})\u00ad|\u00ad(?!\p{L}{2})/u);
    }),
  );
});

test('text is divided sooner than cells, and cells sooner than headings; code and other languages are not', () => {
  const divided = (name: string, text: string, properties = {}): string => {
    const [node] = hyphenate([h('div', [h(name, properties, text)])]);
    const child = node?.type === 'element' ? node.children[0] : undefined;
    const inner = child?.type === 'element' ? child.children[0] : undefined;
    return inner?.type === 'text' ? inner.value.replaceAll('\u00ad', '-') : '';
  };
  expect(divided('p', 'invånarna')).toBe('invånarna');
  expect(divided('p', 'bedömningen')).toBe('bedöm-ningen');
  expect(divided('td', 'bedömningen')).toBe('bedömningen');
  expect(divided('td', 'befolkningen')).toBe('befolk-ningen');
  expect(divided('h3', 'befolkningen')).toBe('befolkningen');
  expect(divided('h3', 'Befolkningsutvecklingen')).toBe('Befolk-nings-utveck-lingen');
  expect(divided('code', 'befolkningen')).toBe('befolkningen');
  expect(divided('span', 'organisation', { lang: 'en' })).toBe('organisation');
});
