import { expect, test } from 'vitest';
import { readTemplate } from '../../../src/document/template.ts';
import { formOfParts, formsOf } from '../../../src/tables/fit/forms.ts';
import { spaceBefore } from '../../../src/tables/fit/style.ts';

const css = await readTemplate('tokens.css');

/** The value of a custom property in print, in points; the last one in the file counts. */
function token(name: string): number {
  const [, number = '', unit] = [...css.matchAll(new RegExp(`--${name}: ([\\d.]+)(mm|pt);`, 'g'))].at(-1) ?? [];
  return unit === 'mm' ? (Number(number) / 25.4) * 72 : Number(number);
}

test('places are as wide as the style sheet makes them', () => {
  const widthOf = (asked: 'text' | 'wide' | 'landscape') => formsOf('column', asked)[0]?.width;
  expect(widthOf('text')).toBeCloseTo(token('measure'));
  expect(widthOf('wide')).toBeCloseTo(token('measure') + token('margin-gap') + token('margin'));
  expect(widthOf('landscape')).toBeCloseTo(token('landscape'));
  expect(formOfParts('note').width).toBeCloseTo(token('margin'));
});

test('type and the space between columns are as large as the style sheet makes them', () => {
  expect(formsOf('column', 'wide').map(({ size }) => size)).toEqual([token('table'), token('table-small')]);
  expect(spaceBefore(1, false)).toBe(token('cell'));
});

test('what is narrower than the text has no wider form', () => {
  expect(formsOf('box', 'wide')).toEqual([]);
  expect(formsOf('note', 'landscape')).toEqual([]);
  expect(formsOf('landscape', 'text').map(({ extent }) => extent)).toEqual(['landscape']);
});
