import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/base/place.ts';
import { readSql } from '../../../src/tables/sql/text.ts';
import { collect } from '../data.ts';

function read(bytes: string | Uint8Array) {
  const { lines, report } = collect();
  const text = readSql('q.sql', typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, report);
  return { lines, text };
}

/** The place of an offset in bytes, as `line:column-endColumn`. */
function placeOf(sql: string, offset: number | undefined): string | undefined {
  const place = read(sql).text?.placeOf(offset);
  return place && `${formatPlace(place).replace('q.sql:', '')}-${place.endColumn}`;
}

test('finds the word at an offset in bytes', () => {
  expect(placeOf("SELECT 'åäö',\r\n  antal_2 FROM t", 19)).toBe('2:2-3');
  expect(placeOf("SELECT 'åäö',\r\n  antal_2 FROM t", 20)).toBe('2:3-10');
  expect(placeOf('SELECT "a b"', 7)).toBe('1:8-13');
  expect(placeOf('SELECT å', 7)).toBe('1:8-9');
});

test('counts spaces as DuckDB does, which makes plain ones of all outside texts and comments', () => {
  expect(placeOf('SELECT\u00a01,\u2009nix', 10)).toBe('1:11-14');
  expect(placeOf("SELECT '\u00a0', nix", 13)).toBe('1:13-16');
  expect(placeOf('-- \u00a0\nSELECT nix', 13)).toBe('2:8-11');
  expect(placeOf('/* \u00a0 */ SELECT nix', 16)).toBe('1:16-19');
  expect(placeOf('SELECT $$\u00a0$$, nix', 15)).toBe('1:15-18');
});

test('points at the start where there is no offset, or none in the text', () => {
  expect(placeOf('SELECT 1', undefined)).toBe('1:1-7');
  expect(placeOf('SELECT 1', 18_446_744_073_709_552_000)).toBe('1:1-7');
  expect(placeOf('SELECT 1', Number.NaN)).toBe('1:1-7');
  expect(placeOf('SELECT 1', 8)).toBe('1:9-9');
});

test('leaves out a byte order mark', () => {
  expect(read('\ufeffSELECT 1').text?.source.text).toBe('SELECT 1');
});

test.each([
  ['Windows-1252', Uint8Array.from([0x2d, 0x2d, 0x20, 0xe5]), 'q.sql:1:4 \ufffd (text-encoding)'],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00]), 'q.sql:1:1 \ufffd (text-encoding)'],
  ['a null, at which DuckDB would stop', "SELECT '\u0000'; DROP TABLE t", 'q.sql:1:9 \\u0000 (text-encoding)'],
])('refuses %s', (_, bytes, line) => {
  expect(read(bytes)).toEqual({ lines: [line], text: undefined });
});
