/** Short keys. */
import { expect, test } from 'vitest';
import { shortKeyOf } from '../../src/exports/short-key.ts';

test.each([
  ['tab-folkmangd', 'VBG-OA2022-folkmangd'],
  ['dia-folkmangd', 'VBG-OA2022-dia-folkmangd'],
  ['folkmangd', 'VBG-OA2022-folkmangd'],
  ['tabell-1', 'VBG-OA2022-tabell-1'],
])('%s has the key %s', (id, key) => {
  expect(shortKeyOf('VBG-OA2022', id)).toBe(key);
});
