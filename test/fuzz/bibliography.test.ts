/** Sources: any text ends in a worded list, or in messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { wordSources } from '../../src/citations/word.ts';
import { parseBibliography } from '../../src/project/bibliography.ts';
import { newKeeper } from '../support/cache.ts';
import { yamlTexts } from '../support/formats.ts';
import { expectWithin, fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';
import { example } from '../support/report.ts';

const sound = [
  readFileSync(join(example, 'content', 'references.yaml'), 'utf8').slice(0, 1000),
  'references:\n- id: a\n  type: book\n  title: A <i>b</i>\n  author: [{ family: B, given: C }]\n  issued: 2018-01/2019-11\n',
];
const value = [
  { id: 'a', type: 'book', title: 'A', author: [{ family: 'B', given: 'C' }], issued: { 'date-parts': [[2019, 11]] } },
  { id: 'b', type: 'webpage', title: 'B', URL: 'https://a.se', accessed: '2020-01-28', page: '3-9', volume: 1 },
];

fuzz('any text as sources', fc.oneof(yamlTexts(sound), otherValues([value])), async (text, report) => {
  let faults = 0;
  const bibliography = parseBibliography({ path: 'content/references.yaml', text }, (problem) => {
    faults += 1;
    report(problem);
  });
  if (!bibliography || faults > 0) return;
  expectWithin(bibliography.map(({ placeOf }) => placeOf('title')));
  const { cited } = await wordSources([], { cited: bibliography, further: [] }, newKeeper());
  expect(cited).toHaveLength(bibliography.length);
});
