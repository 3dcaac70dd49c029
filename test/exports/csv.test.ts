/** Tables as CSV, read back by another library. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, plainCsvOf } from '../../src/exports/csv.ts';
import { flatten } from '../../src/exports/flat.ts';
import { visibleText } from '../../src/exports/hostile.ts';
import { textsOf } from '../support/made-up.ts';
import { ages, head, number, printed, text } from './tables.ts';

/** The records of a file, which must have as many fields each. */
function read(csv: string, delimiter: string): string[][] {
  return parse(csv, { delimiter, bom: true, record_delimiter: '\r\n' });
}

test('writes for Excel in Sweden: byte order mark, semicolon, decimal comma, CRLF', () => {
  expect(csvOf(ages)).toBe(
    '\ufeffÅlder;2018;2028;2028, status\r\n0–4;1204;-31,25;prognos\r\n5–9;0;..;prognos\r\nTotalt;1204;..;prognos\r\n'.replace(
      '2028, status',
      '"2028, status"',
    ),
  );
});

test('writes for programs as RFC 4180 has it: comma, decimal point, no byte order mark', () => {
  expect(plainCsvOf(ages)).toBe(
    'Ålder,2018,2028,"2028, status"\r\n0–4,1204,-31.25,prognos\r\n5–9,0,..,prognos\r\nTotalt,1204,..,prognos\r\n',
  );
});

test('writes numbers as they were computed, whatever is printed', () => {
  const values = [100 / 3, 1e21, 1.5e-9, -0, 9007199254740991, 0.1 + 0.2];
  const table = printed(
    values.map((value) => [text('x'), number(value, '33,3')]),
    [[head('Post'), head('Tal')]],
  );
  const fields = read(plainCsvOf(table), ',')
    .slice(1)
    .map(([, field]) => field);
  expect(fields).toEqual([
    '33.333333333333336',
    '1000000000000000000000',
    '0.0000000015',
    '0',
    '9007199254740991',
    '0.30000000000000004',
  ]);
});

test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1'])(
  'Excel does not compute %j',
  (formula) => {
    const table = printed([[text(formula), number(1, '1')]], [[head('Post'), head('Tal')]]);
    expect(read(csvOf(table), ';')[1]?.[0]).toBe(`'${formula}`);
    expect(read(plainCsvOf(table), ',')[1]?.[0]).toBe(formula);
  },
);

test('a head cannot be a formula either', () => {
  const table = printed([[text('x'), number(1, '1')]], [[head('Post'), head('=1+1')]]);
  expect(csvOf(table)).toContain("\ufeffPost;'=1+1;");
});

test.each(['5-9', '1/2', '2.1', '007', '1E5', '12345678901234567'])('Excel does not convert %j', (words) => {
  const table = printed([[text(words), number(1, '1')]], [[head('Post'), head('Tal')]]);
  expect(read(csvOf(table), ';')[1]?.[0]).toBe(`'${words}`);
});

test.each(['5–9', '100+', '2021-04-20', '2018', '..', '–', 'Skola 7–9'])('%j stays as it is', (words) => {
  const table = printed([[text(words), number(1, '1')]], [[head('Post'), head('Tal')]]);
  expect(read(csvOf(table), ';')[1]?.[0]).toBe(words);
});

test('control characters stand as their pictures', () => {
  const table = printed([[text('a\0b\u001bc\x7fd\ud800'), number(1, '1')]], [[head('Post'), head('Tal')]]);
  expect(read(plainCsvOf(table), ',')[1]?.[0]).toBe('a␀b␛c␡d\ufffd');
});

test('any text comes back from both files', () => {
  const any = textsOf([';', ',', '"', "'", '=', '+', '-', '@', 'a', '1'], ['"', ';'], ['0–4', '=1+1', '"a";"b"']);
  const property = fc.property(any, fc.double({ noNaN: true, noDefaultInfinity: true }), (words, value) => {
    const table = printed([[text(words), number(value, '0')]], [[head(words), head('Tal')]]);
    const cells = flatten(table).rows[0]?.cells.map((cell) => cell.value);
    const [plain, excel] = [read(plainCsvOf(table), ','), read(csvOf(table), ';')];
    expect(plain[1]).toEqual([visibleText(words), expect.anything(), 'utfall']);
    expect(Number(plain[1]?.[1])).toBe(value === 0 ? 0 : cells?.[1]);
    expect(excel[1]?.[0]?.replace(/^'/, '')).toBe(visibleText(words).replace(/^'/, ''));
    expect(Number(excel[1]?.[1]?.replace(',', '.'))).toBe(value === 0 ? 0 : value);
    expect(excel[1]?.[0]).not.toMatch(/^[\s\ufeff]*[=+\-@\t\r\n]/);
  });
  fc.assert(property, { numRuns: 1000, seed: 1 });
});
