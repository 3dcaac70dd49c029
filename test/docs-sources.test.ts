/** docs/sources.md tells the truth: its lists are read as they stand, and its citations become what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeAt } from '../src/base/place.ts';
import type { Problem } from '../src/base/problem.ts';
import { checkCitations } from '../src/citations/check.ts';
import { parseCitation } from '../src/citations/cite.ts';
import type { Piece } from '../src/citations/pieces.ts';
import { wordSources } from '../src/citations/word.ts';
import { parseBibliography } from '../src/project/bibliography.ts';
import { parseGlossary } from '../src/project/glossary.ts';
import { parseReport } from '../src/project/report.ts';
import { newKeeper } from './support/cache.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'sources.md'), 'utf8');
const [references = '', settings = '', glossary = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, text]) => text,
);
const rows = [...page.matchAll(/^\| `(\[@.*\])` \| (.*) \|$/gm)].map(([, written = '', printed = '']) => [
  written,
  printed,
]);

function refuse({ rule, found }: Problem): never {
  throw new Error(`${rule}: ${found}`);
}

test('the lists and settings are read without a problem', () => {
  expect(parseBibliography({ path: 'content/references.yaml', text: references }, refuse)).toHaveLength(5);
  expect(parseGlossary({ path: 'content/glossary.yaml', text: glossary }, refuse)).toHaveLength(2);
  const report = `title: T\nmunicipality: K\npublisher: P\ndate: 2021-05-31\nperiod: 2022–2024\nversion: "1"\nkey: T\nlanguage: sv\n${settings}`;
  expect(parseReport({ path: 'content/report.yaml', text: report }, refuse)?.references).toEqual({ grouped: true });
});

test('the citations become what the page says', async () => {
  const source = { path: 'content/x.md', text: '' };
  const citations = rows.map(([value = '']) => {
    return { value, cites: parseCitation(value, () => placeAt(source, 1, 1), refuse) ?? [] };
  });
  const bibliography = parseBibliography({ path: 'content/references.yaml', text: references }, refuse) ?? [];
  const worded = await wordSources(citations, checkCitations(citations, bibliography, refuse), newKeeper());
  const printed = citations.map(({ value }) => [value, textOf(worded.citations.get(value) ?? [])]);
  expect(rows).toHaveLength(4);
  expect(printed).toEqual(rows);
});

function textOf(pieces: readonly Piece[]): string {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.pieces)));
  return texts.join('').replaceAll('\u00a0', ' ');
}
