import { expect, test } from 'vitest';
import { findDirections } from '../../src/claims/directions.ts';

const found = (text: string): string[] => findDirections(text).map(({ word, direction }) => `${direction} ${word}`);

test.each([
  'öka ökar ökas ökade ökades ökat ökats ökning ökningar ökningen folkökningen prisökning',
  'stiga stiger stigit växa växer växte vuxit tillväxt befolkningstillväxten uppgång uppgången fler',
])('up: %s', (words) => {
  expect(found(words.replaceAll(' ', ', '))).toEqual(words.split(' ').map((word) => `up ${word}`));
});

test.each([
  'minska minskar minskas minskade minskades minskat minskats minskning minskningen kostnadsminskning',
  'sjunka sjunker sjönk sjunkit krympa krymper krympte krympt nedgång nedgången färre',
])('down: %s', (words) => {
  expect(found(words.replaceAll(' ', ', '))).toEqual(words.split(' ').map((word) => `down ${word}`));
});

test.each([
  ['antalet stagnerar, stagnerade, har stagnerat', ['stagnerar', 'stagnerade', 'stagnerat']],
  ['kurvan planar ut, planade alltså inte ut', ['planar', 'planade']],
  ['det ligger still, låg i stort sett stilla och har stått stilla', ['still', 'stilla', 'stilla']],
  ['antalet är oförändrat och har varit i stort sett oförändrat', ['oförändrat', 'oförändrat']],
])('same: %s', (text, words) => {
  expect(found(text)).toEqual(words.map((word) => `same ${word}`));
});

test('the noun steg is no word of direction, the verb is', () => {
  expect(found('i tre steg, ett steg i taget, steg för steg')).toEqual([]);
  expect(found('2019 steg folkmängden med 300')).toEqual(['up steg']);
});

test('words that only look like these are none', () => {
  expect(
    found('ansökningar, undersökningen, sökning, växter, växthusgaser, flera, flest, planeringen, ökentorka'),
  ).toEqual([]);
  expect(found('Stilla havet, vid oförändrad servicenivå, barn som växer upp, de minskade anslagen')).toEqual([]);
});
