import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { readImage } from '../../src/images/read.ts';
import { jpeg, png } from './bytes.ts';

const place = placeAt({ path: 'content/01-text.md', text: '' }, 9, 7);

function read(path: string, bytes: Uint8Array) {
  const problems: Problem[] = [];
  const image = readImage({ path, bytes, place }, 'fig', (problem) => problems.push(problem));
  return { image, rules: problems.map(({ rule }) => rule), problems };
}

test('reads the size of a PNG and of a JPEG', () => {
  expect(read('bilder/a.png', png(300, 200))).toMatchObject({
    rules: [],
    image: { format: 'png', width: 300, height: 200 },
  });
  expect(read('bilder/a.JPEG', jpeg(1600, 1000))).toMatchObject({
    rules: [],
    image: { format: 'jpg', width: 1600, height: 1000 },
  });
});

test('a photograph that the camera turned has the size that it is shown in', () => {
  expect(read('a.jpg', jpeg(1600, 1000, 6)).image).toMatchObject({ width: 1000, height: 1600 });
  expect(read('a.jpg', jpeg(1600, 1000, 3)).image).toMatchObject({ width: 1600, height: 1000 });
});

test('a name that says another format is refused, at the place where the picture is named', () => {
  const { image, problems } = read('a.png', jpeg(1, 1));
  expect(image).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'image-format', place, severity: 'error' }]);
  expect(problems[0]?.wording.sv.text).toBe('Filen heter .png men är JPEG.');
  expect(read('a.svg', png(1, 1)).rules).toEqual(['image-format']);
});

test('other formats are refused, whatever they are named', () => {
  const gif = Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1');
  expect(read('a.gif', gif).problems[0]?.wording.sv.text).toBe('Filen heter .gif men är GIF.');
  expect(read('a.jpg', gif).rules).toEqual(['image-format']);
  expect(read('a.pdf', Buffer.from('%PDF-1.7')).rules).toEqual(['image-format']);
  expect(read('a', png(1, 1)).rules).toEqual(['image-format']);
});

test('what is no picture, or only the beginning of one, is broken', () => {
  for (const bytes of [Buffer.from('hej'), new Uint8Array(), jpeg(9, 9).slice(0, 30)]) {
    expect(read('a.jpg', bytes).rules).toEqual(['image-broken']);
  }
  expect(read('a.png', png(0, 10)).rules).toEqual(['image-broken']);
});

test('a picture of more than 5 MB is used with a warning', () => {
  const large = new Uint8Array(6_000_000);
  large.set(png(300, 200));
  const { image, problems } = read('a.png', large);
  expect(image).toBeDefined();
  expect(problems).toMatchObject([{ rule: 'image-large', severity: 'warning' }]);
});

test('more pixels than a browser can hold are refused', () => {
  expect(read('a.png', png(10_000, 10_001)).rules).toEqual(['image-pixels']);
  expect(read('a.png', png(10_000, 10_000)).rules).toEqual([]);
});

test('any bytes give a picture or a problem', () => {
  const heads = fc.constantFrom(
    [...png(3, 2)],
    [...jpeg(3, 2, 6)],
    [0xff, 0xd8, 0xff, 0xe1],
    [...Buffer.from('<svg ')],
  );
  const bytes = fc
    .tuple(heads, fc.uint8Array({ maxLength: 200 }))
    .map(([head, rest]) => Uint8Array.from([...head, ...rest]));
  fc.assert(
    fc.property(fc.constantFrom('a.png', 'a.jpg', 'a.svg'), fc.oneof(bytes, fc.uint8Array()), (path, input) => {
      const { image, rules } = read(path, input);
      expect(image !== undefined || rules.length > 0).toBe(true);
    }),
  );
});
