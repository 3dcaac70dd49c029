import { expect, test } from 'vitest';
import { phrasesOf } from '../../src/markdown/phrases.ts';

test('parts the words of a heading by language, without their emphasis', () => {
  const words = phrasesOf([
    { type: 'text', value: 'Från ' },
    {
      type: 'lang',
      code: 'en',
      children: [
        { type: 'emphasis', children: [{ type: 'text', value: 'smart' }] },
        { type: 'text', value: ' city' },
      ],
    },
    { type: 'strong', children: [{ type: 'text', value: ' till by' }] },
  ]);
  expect(words).toEqual([
    { text: 'Från ', lang: undefined },
    { text: 'smart', lang: 'en' },
    { text: ' city', lang: 'en' },
    { text: ' till by', lang: undefined },
  ]);
});
