import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import { checkCitations } from '../../src/citations/check.ts';
import { type Cite, parseCitation } from '../../src/citations/cite.ts';
import type { Piece } from '../../src/citations/pieces.ts';
import { wordSources } from '../../src/citations/word.ts';
import { parseBibliography } from '../../src/project/bibliography.ts';
import { newKeeper } from '../support/cache.ts';

const source = { path: 'content/references.yaml', text: '' };

/** Words the citations and the list of a report; emphasis stands between asterisks, links and cites in braces. */
async function word(yaml: string, ...texts: string[]) {
  const refuse = ({ rule }: { rule: string }) => {
    if (rule !== 'source-uncited') throw new Error(rule);
  };
  const bibliography = parseBibliography({ ...source, text: yaml }, refuse) ?? [];
  const citations = texts.map((value) => ({ value, cites: citesOf(value) }));
  const listed = checkCitations(citations, bibliography, refuse);
  const worded = await wordSources(citations, listed, newKeeper());
  return {
    citations: texts.map((text) => show(worded.citations.get(text) ?? [])),
    cited: worded.cited.map(({ pieces }) => show(pieces)),
    further: worded.further.map(({ pieces }) => show(pieces)),
    electronic: worded.cited.filter(({ electronic }) => electronic).map(({ id }) => id),
  };
}

function citesOf(text: string): readonly Cite[] {
  const place = () => placeAt({ path: 'content/x.md', text }, 1, 1);
  return (
    parseCitation(text, place, ({ rule }) => {
      throw new Error(rule);
    }) ?? []
  );
}

function show(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const text = show(piece.pieces);
      return piece.kind === 'emphasis' ? `*${text}*` : `{${piece.kind}${piece.key && ` ${piece.key}`}: ${text}}`;
    })
    .join('')
    .replaceAll('\u00a0', '~');
}

const agencies = `
- { id: a, type: report, title: "Ekonomirapporten, oktober 2019", author: [{ literal: SKR }], issued: 2019 }
- { id: b, type: report, title: Utveckling i en digital tid, author: [{ literal: SKR }], issued: 2019 }
- { id: c, type: report, title: Vägval för framtiden 3, author: [{ literal: SKR }] }
- { id: d, type: report, title: Miljöprogram 2030, author: [{ literal: Vänersborgs kommun }], issued: 2016 }
`;

test('an agency is the author; each cite leads to its source', async () => {
  expect((await word(agencies, '[@d]', '[@d, s. 7]', '[@d, s.3-5]', '[@d, kap. 2]', '[@c]')).citations).toEqual([
    '({cite d: Vänersborgs kommun~2016})',
    '({cite d: Vänersborgs kommun~2016, s.~7})',
    '({cite d: Vänersborgs kommun~2016, s.~3–5})',
    '({cite d: Vänersborgs kommun~2016, kap.~2})',
    '({cite c: SKR~u.å.})',
  ]);
});

test('letters tell sources of the same author and year apart, in the text and in the list', async () => {
  const { citations, cited } = await word(agencies, '[@a; @b, s. 3–5]', '[@b; @d]');
  expect(citations).toEqual([
    '({cite a: SKR~2019a}, {cite b: 2019b, s.~3–5})',
    '({cite b: SKR~2019b}; {cite d: Vänersborgs kommun~2016})',
  ]);
  expect(cited).toEqual([
    'SKR (2019a). *Ekonomirapporten, oktober 2019*.',
    'SKR (2019b). *Utveckling i en digital tid*.',
    'Vänersborgs kommun (2016). *Miljöprogram 2030*.',
  ]);
});

test('a source that stands alone for its year has no letter', async () => {
  expect((await word(agencies, '[@a]')).citations).toEqual(['({cite a: SKR~2019})']);
});

test('undated sources of one author are told apart too', async () => {
  const { cited, citations } = await word(
    `${agencies}- { id: e, type: report, title: Avsikter, author: [{ literal: SKR }] }\n`,
    '[@c; @e]',
  );
  expect(citations).toEqual(['({cite c: SKR~u.å.b}, {cite e: u.å.a})']);
  expect(cited).toEqual(['SKR (u.å.a). *Avsikter*.', 'SKR (u.å.b). *Vägval för framtiden 3*.']);
});

test('a web page has its address and the day when it was read, and its title where it has no author', async () => {
  const { citations, cited, electronic } = await word(
    `
- { id: oppnadata, type: webpage, title: oppnadata.se, URL: "https://oppnadata.se", accessed: 2020-01-28 }
- { id: digg, type: webpage, title: Öppna data, container-title: digg.se, URL: "https://digg.se/data", accessed: 2020-01-28 }
- { id: bok, type: book, title: Bok, author: [{ family: Åberg, given: Anna Maria }, { family: Öst, given: Bo }], issued: 2018 }
`,
    '[@oppnadata; @digg; @bok]',
  );
  expect(citations).toEqual([
    '({cite oppnadata: *oppnadata.se*~u.å.}; {cite digg: *Öppna data*~u.å.}; {cite bok: Åberg och Öst~2018})',
  ]);
  expect(cited).toEqual([
    '*oppnadata.se* (u.å.). {address: https://oppnadata.se} (avläst 2020-01-28).',
    'Åberg, A. M. och Öst, B. (2018). *Bok*.',
    '*Öppna data* (u.å.). digg.se. {address: https://digg.se/data} (avläst 2020-01-28).',
  ]);
  expect(electronic).toEqual(['oppnadata', 'digg']);
});

test('more authors are parted by commas, with och before the last and m.fl. from the fourth', async () => {
  const people = (names: string) => `[${names.split(' ').map((family) => `{ family: ${family}, given: Eva }`)}]`;
  const { citations, cited } = await word(
    `
- { id: a, type: book, title: A, author: ${people('Alm Berg Ceder')}, issued: 2018 }
- { id: b, type: book, title: B, author: ${people('Dal Ek Falk Gran')}, issued: 2018 }
`,
    '[@a; @b]',
  );
  expect(citations).toEqual(['({cite a: Alm, Berg och Ceder~2018}; {cite b: Dal m.fl.~2018})']);
  expect(cited).toEqual([
    'Alm, E., Berg, E. och Ceder, E. (2018). *A*.',
    'Dal, E., Ek, E., Falk, E. och Gran, E. (2018). *B*.',
  ]);
});

test('å, ä and ö come last', async () => {
  const names = ['Örebro', 'Ängelholm', 'Zinkgruvan', 'Åmål', 'Arvika', 'Ärtemark'];
  const yaml = names.map((name) => `- { id: x${names.indexOf(name)}, type: report, title: ${name}, issued: 2019 }\n`);
  const { cited } = await word(yaml.join(''), `[${names.map((_, index) => `@x${index}`).join('; ')}]`);
  expect(cited.map((text) => /\*(.*)\*/.exec(text)?.[1])).toEqual([
    'Arvika',
    'Zinkgruvan',
    'Åmål',
    'Ängelholm',
    'Ärtemark',
    'Örebro',
  ]);
});

test('articles, chapters, series and days have their own forms', async () => {
  const { cited } = await word(
    `
- { id: a, type: article-journal, title: En artikel, author: [{ family: Alm, given: Eva }], container-title: Tidskrift, volume: 12, issue: 3, page: 4-9, issued: 2019-11, DOI: 10.1000/182 }
- { id: b, type: chapter, title: Ett kapitel, author: [{ family: Berg, given: Eva }], container-title: En bok, editor: [{ family: Ek, given: Bo }], page: "15", publisher: Förlaget, publisher-place: Lund, issued: 2018 }
- { id: c, type: report, title: En utredning, author: [{ literal: Utredningen }], collection-title: SOU, collection-number: "2019:1", issued: 2019-04-20 }
- { id: d, type: book, title: En bok till?, editor: [{ family: Dal, given: Eva }], edition: 2, issued: 2001 }
- { id: e, type: legislation, title: Lag om vidareutnyttjande, title-short: PSI-lagen, genre: SFS, number: "2010:566", issued: 2010 }
`,
    '[@a; @b; @c; @d; @e]',
  );
  expect(cited).toEqual([
    'Alm, E. (2019, november). ”En artikel”. *Tidskrift* 12(3), s.~4–9. {address: https://doi.org/10.1000/182}.',
    'Berg, E. (2018). ”Ett kapitel”. I B. Ek (red.) *En bok*, s.~15. Lund: Förlaget.',
    'Dal, E. (red.) (2001). *En bok till?* 2 uppl.',
    '*Lag om vidareutnyttjande* (2010). SFS 2010:566.',
    'Utredningen (2019, 20 april). *En utredning*. SOU 2019:1.',
  ]);
});

test('further reading is listed by itself, unless it is cited', async () => {
  const yaml = `
- { id: a, type: report, title: Citerad, issued: 2019, custom: { further-reading: true } }
- { id: b, type: report, title: Vidare, issued: 2019, custom: { further-reading: true } }
- { id: c, type: report, title: Varken eller, issued: 2019 }
`;
  expect(await word(yaml, '[@a]')).toMatchObject({ cited: ['*Citerad* (2019).'], further: ['*Vidare* (2019).'] });
});

test('markup in a title is markup only where CSL has it', async () => {
  const title = `Om <i>arter</i> & <script>alert(1)</script> 10<sup>2</sup> "citat" [^1] \u0002x`;
  const { cited } = await word(`- { id: a, type: report, title: ${JSON.stringify(title)}, issued: 2019 }`, '[@a]');
  expect(cited).toEqual(['*Om *arter* & <script>alert(1)</script> 10{superscript: 2} ”citat” [^1]  x* (2019).']);
});

test.each(['constructor', '__proto__', 'toString', '1'])('the key %s is a key like any other', async (id) => {
  const { citations, cited } = await word(`- { id: "${id}", type: report, title: T, issued: 2019 }`, `[@${id}]`);
  expect(citations).toEqual([`({cite ${id}: *T*~2019})`]);
  expect(cited).toEqual(['*T* (2019).']);
});

test('a report without sources loads no style', async () => {
  expect(await word('[]')).toEqual({ citations: [], cited: [], further: [], electronic: [] });
});
