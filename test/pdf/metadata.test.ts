import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { xmpOf } from '../../src/pdf/metadata.ts';
import { metadata } from './metadata.ts';

test('is XML, whatever the report is called', () => {
  const { root } = parseXml(xmpOf({ ...metadata, title: 'Mål & <medel> ]]>' }, true));
  expect(root?.text).toContain('Mål & <medel> ]]>');
  expect(root?.text).toContain(metadata.creator);
  expect(root?.text).toContain(metadata.modified);
});

test('claims the standards only where it may', () => {
  expect(xmpOf(metadata, true)).toMatch(/<pdfaid:part>3<.*<pdfaid:conformance>A<.*<pdfuaid:part>1</s);
  expect(xmpOf(metadata, false)).not.toMatch(/pdfa|pdfua/);
});
