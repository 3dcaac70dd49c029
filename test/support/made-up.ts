/** Made-up input for the tests of borders: bytes, texts of dangerous parts, and sound texts that were changed. */
import fc from 'fast-check';

/** Bytes of every kind. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 120 });

/** Parts that are dangerous in text of any format. */
const everywhere = [
  '\ufeff',
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\t',
  ' ',
  '',
];

/** Keys that every object of JavaScript knows already. */
export const inheritedKeys = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'length'];

/** Numbers at the edge of what a number can be. */
export const hugeNumbers = [
  '1e999',
  '-1e999',
  '1e-999',
  '-0',
  '9007199254740993',
  '0.1e+',
  '1'.repeat(400),
  '.inf',
  '.nan',
];

/**
 * Texts of one format: bytes decoded, its dangerous parts in a row, its openings repeated up to thousands of times, and
 * sound texts with slices removed, doubled, moved or replaced by dangerous parts.
 */
export function textsOf(
  parts: readonly string[],
  openings: readonly string[],
  sound: readonly string[],
): fc.Arbitrary<string> {
  const part = fc.constantFrom(...parts, ...everywhere);
  const row = fc.array(part, { maxLength: 40 }).map((all) => all.join(''));
  const deep = fc
    .tuple(
      row,
      fc.array(fc.constantFrom(...openings), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 2000 }),
      row,
    )
    .map(([before, unit, times, after]) => before + unit.join('').repeat(times) + after);
  return fc.oneof(
    { weight: 6, arbitrary: anyBytes.map((bytes) => new TextDecoder().decode(bytes)) },
    { weight: 12, arbitrary: row },
    { weight: 1, arbitrary: deep },
    { weight: 20, arbitrary: changed(sound, part) },
  );
}

/** Texts as the bytes of a file, in the encodings that files come in and with a byte order mark or without. */
export function bytesOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encodings = ['utf8', 'utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const;
  const written = fc
    .tuple(texts, fc.constantFrom('', '', '\ufeff'), fc.constantFrom(...encodings))
    .map(([text, mark, encoding]) => new Uint8Array(Buffer.from(mark + text, encoding)));
  return fc.oneof({ weight: 12, arbitrary: written }, { weight: 1, arbitrary: anyBytes });
}

type Change = readonly [from: number, length: number, into: string, to: number];

function changed(sound: readonly string[], part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const at = fc.integer({ min: 0, max: 0xffff });
  const length = fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 2, max: 30 }));
  const change: fc.Arbitrary<Change> = fc.tuple(
    at,
    length,
    fc.oneof(part, fc.constantFrom('', 'twice', 'elsewhere')),
    at,
  );
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(applyChange, text));
}

function applyChange(text: string, [from, length, into, to]: Change): string {
  const start = from % (text.length + 1);
  const slice = text.slice(start, start + length);
  const without = text.slice(0, start) + text.slice(start + length);
  if (into === 'twice') return text.slice(0, start) + slice + text.slice(start);
  if (into !== 'elsewhere') return without.slice(0, start) + into + without.slice(start);
  const place = to % (without.length + 1);
  return without.slice(0, place) + slice + without.slice(place);
}

/** JSON in which parts of these sound values are replaced by values of other kinds. */
export function otherValues(sound: readonly unknown[]): fc.Arbitrary<string> {
  const named = fc.dictionary(fc.constantFrom(...inheritedKeys, 'name', 'type'), fc.jsonValue({ maxDepth: 1 }));
  const usual = fc.constantFrom<unknown>(
    '',
    'a',
    0,
    -1,
    1e300,
    true,
    null,
    [],
    {},
    [''],
    ['a', 'a'],
    '2021-05-31',
    '../a',
  );
  const place = fc.integer({ min: 0, max: 0xffff });
  return fc
    .tuple(
      fc.constantFrom(...sound),
      fc.array(fc.tuple(place, fc.oneof(usual, usual, named)), { minLength: 1, maxLength: 3 }),
    )
    .map(([value, others]) =>
      others.reduce((text, [at, other]) => replacePart(text, at, other), JSON.stringify(value)),
    );
}

function replacePart(text: string, at: number, other: unknown): string {
  let parts = 0;
  const value: unknown = JSON.parse(text, (_key, part) => [parts++, part][1]);
  let left = at % parts;
  return JSON.stringify(value, (_key, part) => (left-- === 0 ? other : part));
}
