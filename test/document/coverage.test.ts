import { expect, test } from 'vitest';
import { openFont } from '../../src/base/font.ts';
import { findUncovered, rare } from '../../src/document/coverage.ts';
import { families, styles, subsetsFor } from '../../src/document/fonts.ts';

const everything = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code));

/** The characters of a face, all of its subsets together. */
async function charactersOf(family: (typeof families)[number], style: (typeof styles)[number]): Promise<Set<number>> {
  const subsets = await subsetsFor(family, style, everything.join(''));
  const fonts = await Promise.all(subsets.map(({ path }) => openFont(path)));
  return new Set(fonts.flatMap((font) => font.characterSet));
}

test.each(families)('every style of %s has the same characters, and all common ones', async (family) => {
  const [regular = new Set(), ...others] = await Promise.all(styles.map((style) => charactersOf(family, style)));
  for (const other of others) expect(other).toEqual(regular);
  const usual = everything.filter((character) => !character.match(rare) && character >= ' ');
  expect(usual.length).toBeGreaterThan(190);
  expect(usual.filter((character) => !regular.has(character.codePointAt(0) ?? 0))).toEqual([]);
});

test('finds the characters that neither family has, each once', async () => {
  expect([...(await findUncovered('≥ 65 år → 70 år → äldre 🙂'))]).toEqual(['≥', '→', '🙂']);
});

test('letters of other languages, and characters that only one family has, are there', async () => {
  expect([...(await findUncovered('Łódź, Ελλάδα, Киев, ἀ, ₿, ↑'))]).toEqual([]);
});

test('what is composed of a letter and a mark is that letter, and what is not drawn is not missed', async () => {
  expect([...(await findUncovered('a\u030ao\u0308\u00ad\u202f\u2009\u200b\ufe0f\ufeff\u2028'))]).toEqual([]);
});
