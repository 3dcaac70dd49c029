/** The glossary: any text ends in terms that can be looked for, or in messages. */
import fc from 'fast-check';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readTerms } from '../../src/markdown/terms.ts';
import { parseGlossary } from '../../src/project/glossary.ts';
import { yamlTexts } from '../support/formats.ts';
import { expectWithin, fuzz } from '../support/fuzz.ts';
import { otherValues } from '../support/made-up.ts';

const sound = [
  '- term: försörjningskvot\n  forms: [försörjningskvoten]\n  explanation: Yngre och äldre.\n- { term: C++ (a|b), explanation: E }\n',
];
const value = [{ term: 'mnkr', explanation: 'Miljoner kronor.', forms: ['a b', '\\'] }];

fuzz('any text as a glossary', fc.oneof(yamlTexts(sound), otherValues([value])), (text, report) => {
  const glossary = parseGlossary({ path: 'content/glossary.yaml', text }, report) ?? [];
  expectWithin(glossary.map(({ place }) => place));
  readTerms(parseMarkdown('Försörjningskvoten kostar 12 mnkr i C++ (a|b).'), glossary);
});
