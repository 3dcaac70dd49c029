import { expect, test } from 'vitest';
import { readDestinations } from '../../src/pdf/destinations.ts';
import { writePdf } from './write.ts';

const page = '<</Type /Page /Parent 2 0 R>>';

/** Three pages, the first two under a branch of their own, and a list of destinations. */
function report(destinations: string): string[] {
  return [
    '<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>',
    '<</Type /Pages /Kids [4 0 R 7 0 R] /Count 3>>',
    `<<${destinations}>>`,
    '<</Type /Pages /Kids [5 0 R 6 0 R] /Count 2>>',
    page,
    page,
    page,
  ];
}

test('gives the page of each destination', () => {
  const { pageCount, pages } = readDestinations(
    writePdf(report('/kap-1 [5 0 R /XYZ 0 0 0] /kap-3 [7 0 R /XYZ 0 0 0] /kap-2 [6 0 R /XYZ 0 0 0]')),
  );
  expect(pageCount).toBe(3);
  expect(Object.fromEntries(pages)).toEqual({ 'kap-1': 1, 'kap-2': 2, 'kap-3': 3 });
});

test('decodes ids as they stand in addresses', () => {
  const { pages } = readDestinations(writePdf(report('/#25C3#25A5lder [6 0 R /XYZ 0 0 0]')));
  expect([...pages.keys()]).toEqual(['ålder']);
});

test('gives none where no link leads to anything', () => {
  const { pageCount, pages } = readDestinations(
    writePdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [3 0 R]>>', page]),
  );
  expect([pageCount, pages.size]).toEqual([1, 0]);
});

test('refuses a destination without a page, and an unreadable name', () => {
  expect(() => readDestinations(writePdf(report('/a [2 0 R /XYZ 0 0 0]')))).toThrow('destination a leads to no page');
  expect(() => readDestinations(writePdf(report('/a#25 [5 0 R /XYZ 0 0 0]')))).toThrow('has an unreadable name');
});

test('refuses a page tree that goes round in a circle', () => {
  const file = writePdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [2 0 R]>>']);
  expect(() => readDestinations(file)).toThrow('object 2 stands twice in the page tree');
});

test('reads or refuses a damaged file, always with a clear message', () => {
  const sound = writePdf(report('/kap-1 [5 0 R /XYZ 0 0 0] /kap-2 [6 0 R /XYZ 0 0 0]'));
  const cut = Array.from(sound, (_, length) => sound.subarray(0, length));
  const flipped = Array.from(sound, (byte, index) => sound.with(index, byte ^ (1 << (index % 8))));
  const failures = [...cut, ...flipped].flatMap((bytes) => {
    try {
      readDestinations(bytes);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  expect(failures.length).toBeGreaterThan(sound.length);
  expect(failures.filter((message) => !message.startsWith('The PDF is damaged'))).toEqual([]);
});
