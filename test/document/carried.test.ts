/** Files in HTML: whatever stands in them comes back as it was, and harms neither the page nor its policy. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryFiles, readCarried } from '../../src/document/carried.ts';

const page = '<!doctype html>\n<html lang="sv"><head></head><body><p>&lt;/body></p></body></html>\n';
const fileOf = (text: string) => ({
  ...{ name: 'tab.csv', description: text, relationship: 'Data' },
  bytes: Buffer.from(text),
});
const filesIn = (html: string) => {
  const carried = readCarried(html);
  if ('fault' in carried) throw new Error(carried.fault);
  return carried.files.map(({ bytes, ...file }) => ({ ...file, bytes: Buffer.from(bytes) }));
};

test('whatever text a file holds is read back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('</script>', '<!--<script>', '\ufeffÅ;B\r\n', '$&', '"\\', '\u2028\0'),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const files = texts.map(fileOf);
      const html = carryFiles(page, files);
      expect(filesIn(html)).toEqual(files);
      expect(html.match(/<\/?script/g)).toHaveLength(2);
      expect(html).toMatch(/<\/script><\/body><\/html>\n$/);
    }),
  );
});

test('a page that carries nothing has no files, also as a browser saves it', () => {
  expect(filesIn(page)).toEqual([]);
  expect(filesIn(page.replace('<!doctype html>', '<!DOCTYPE html>').trimEnd())).toEqual([]);
});

test('what is no page, or is cut off or altered in its data, is told as such', () => {
  const html = carryFiles(page, [fileOf('Ålder;2018\r\n')]);
  expect(readCarried('hej')).toMatchObject({ fault: 'foreign' });
  expect(readCarried(page.slice(0, -20))).toMatchObject({ fault: 'damaged' });
  expect(readCarried(html.slice(0, -30))).toMatchObject({ fault: 'damaged' });
  expect(readCarried(html.replace('"name"', '"namn"'))).toMatchObject({ fault: 'damaged' });
});

test('a file that readers are offered stands in its link alone, and is read from there', () => {
  const link = `<a download="tab.csv" href="data:text/csv;charset=utf-8;base64,${Buffer.from('Å;1\r\n').toString('base64')}">CSV</a>`;
  const offering = page.replace('<p>', `${link}<p>`);
  const file = fileOf('Å;1\r\n');
  const html = carryFiles(offering, [file]);
  expect(html).not.toContain('"text"');
  expect(filesIn(html)).toEqual([file]);
  expect(filesIn(carryFiles(offering, [fileOf('Å;2\r\n')]))).toEqual([fileOf('Å;2\r\n')]);
  expect(readCarried(html.replace(link, ''))).toMatchObject({ fault: 'damaged' });
});
