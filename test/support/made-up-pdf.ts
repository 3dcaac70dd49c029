/** Made-up PDFs: sound ones that were damaged, and objects that may fit together. */
import fc from 'fast-check';

/** What can happen to a file at a place: so many bytes are lost or come twice, all behind it is lost, a bit or a word changes. */
export interface Damage {
  readonly at: number;
  readonly kind: 'cut' | 'flip' | 'delete' | 'repeat' | 'write';
  readonly size: number;
  readonly bit: number;
  readonly word: string;
}

const words = [
  '>>',
  '<<',
  '[',
  ']',
  '0',
  '99999999',
  '/K',
  ' 0 R',
  '1 0 R',
  'null',
  '(',
  '-',
  'endobj',
  'stream\n',
  '/Prev 9',
  '/W[8 8 8]',
];

/** Damage to a file: half of it anywhere, half outside the streams, where its parts are joined. */
export function damageTo(sound: Buffer): fc.Arbitrary<Damage> {
  return fc.record({
    at: fc.oneof(fc.nat(sound.length - 1), fc.constantFrom(...placesBetweenStreams(sound))),
    kind: fc.constantFrom('cut', 'flip', 'delete', 'repeat', 'write'),
    size: fc.integer({ min: 1, max: 60 }),
    bit: fc.nat(7),
    word: fc.constantFrom(...words),
  });
}

/** The file with the damage, at its end where it is too short. */
export function damaged(sound: Buffer, { at: wanted, kind, size, bit, word }: Damage): Buffer {
  const at = Math.min(wanted, sound.length);
  const [head, tail] = [sound.subarray(0, at), sound.subarray(at)];
  if (kind === 'cut') return head;
  if (kind === 'delete') return Buffer.concat([head, tail.subarray(size)]);
  if (kind === 'repeat') return Buffer.concat([head, tail.subarray(0, size), tail]);
  const changed = Buffer.from(sound);
  if (kind === 'flip') changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  else changed.write(word, at, 'latin1');
  return changed;
}

/** The bytes outside all streams. */
function placesBetweenStreams(sound: Buffer): number[] {
  const places: number[] = [];
  for (let at = 0, next = 0; next >= 0; at = sound.indexOf('endstream', next)) {
    next = sound.indexOf('\nstream', at);
    for (let place = at; place < (next < 0 ? sound.length : next); place++) places.push(place);
    if (next < 0) break;
  }
  return places;
}

const keys = `Type S K Kids Pg P Obj MCID Stm A O Headers Lang Alt ActualText ID Title First Next Contents Font XObject
 Resources Subtype ToUnicode Filter Length Matrix BBox Nums`.split(/\s+/);

const operators =
  `/P <</MCID 0>> BDC|/P <</MCID 1>> BDC|/P <</MCID 99999999>> BDC|/Artifact BMC|EMC|BT|ET|/F 9 Tf|/G 1 Tf|<0041> Tj|(a
|[(a) 3] TJ|q|Q|1 0 0 1 0 0 cm|0 0 1 1 re|f|/X Do|BI|/Span <</ActualText <feff00ad>>> BDC|1 2 Td|1 Tm|--1|>>|]`.split(
    '|',
  );

/** Values of a PDF, nested and leading anywhere. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('null', 'true', '0', '-1', '3', '(Text)', '<feff00e5>', '/Span', '/P', '[]', '<<>>'),
    fc.integer({ min: 1, max: 9 }).map((number) => `${number} 0 R`),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(' ')}]`),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }).map(dictionarySource),
  ),
}));

const content = fc.array(fc.constantFrom(...operators), { maxLength: 12 }).map((parts) => parts.join(' '));
const stream = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }),
    content,
    fc.constantFrom('', '', '', '/Length 1 0 R', '/Length 9 0 R'),
  )
  .map(
    ([entries, text, length]) =>
      `<<${length || `/Length ${text.length}`} ${dictionarySource(entries).slice(2, -2)}>>\nstream\n${text}\nendstream`,
  );

/** Nine objects: a catalog, a page tree, a page, a structure, a content, a font as they should be, or anything in their places. */
export const pdfObjects: fc.Arbitrary<string[]> = fc.tuple(
  ...[
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/Outlines 8 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/MediaBox[0 0 99 99]/Contents 6 0 R/StructParents 0/Resources<</Font<</F 7 0 R>>/XObject<</X 8 0 R>>>>>>',
    '<</Type/StructTreeRoot/K 5 0 R/ParentTree 9 0 R>>',
    '<</S/Document/Pg 3 0 R/K[0 1 8 0 R]>>',
  ].map((source) => fc.oneof({ arbitrary: fc.constant(source), weight: 8 }, { arbitrary: value, weight: 1 })),
  fc.oneof({ arbitrary: stream, weight: 9 }, { arbitrary: value, weight: 1 }),
  fc.oneof(
    { arbitrary: fc.constant('<</Subtype/Type0/ToUnicode 9 0 R>>'), weight: 4 },
    { arbitrary: value, weight: 1 },
  ),
  fc.oneof({ arbitrary: fc.constant('<</S/P/Pg 3 0 R/K[2 3]>>'), weight: 4 }, value, stream),
  fc.oneof(value, stream),
);

function dictionarySource(entries: Readonly<Record<string, string>>): string {
  return `<<${Object.entries(entries)
    .map(([key, source]) => `/${key} ${source}`)
    .join('')}>>`;
}
