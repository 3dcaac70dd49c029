/** Markdown: any text of a chapter ends in HTML, or in messages; nothing is too deep, too long or too slow. */
import { toHtml } from 'hast-util-to-html';
import { usualNouns } from '../../src/base/nouns.ts';
import { checkCitations } from '../../src/citations/check.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import { readChapterText } from '../../src/markdown/chapter-text.ts';
import { checkReferences } from '../../src/markdown/check-references.ts';
import { gatherMedskick } from '../../src/markdown/handed-on.ts';
import { checkMentions } from '../../src/markdown/mentions.ts';
import { renderChapter } from '../../src/markdown/render.ts';
import { chapterOf, dataOf, wholeOf } from '../support/chapter.ts';
import { markdownTexts } from '../support/formats.ts';
import { fuzz } from '../support/fuzz.ts';
import { tableOf } from '../support/table.ts';

const sound = [
  '## Rubrik {#en}\n\nText med *betoning*, **styrka** och [länk](https://www.exempel.se), se [](#en) och [](#tab).\n\n- ett\n- två\n  1. tre\n',
  ':::korthet\n- Kommunen hade :value[prov.antal]{alder=0-4} barn.\n- Det är :claim[2]{of=prov.antal alder=0-4}.[^ett]\n:::\n\n[^ett]: En not.\n',
  '```table\nid: tab\ndata: prov\ntitle: Barn\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> Citat\n> i två rader\n\n---\n',
  'Kl. 10:30 hade SKR:s möte 1:a plats\\*, `kod` &amp; ~~fel~~.\n<!-- bort -->\n\n::: callout\n::::quote\nx\n::::\n:::\n',
];

const table = tableOf(
  [
    { name: 'alder', type: 'string' },
    { name: 'antal', type: 'integer', unit: 'personer' },
  ],
  [
    ['0-4', 2],
    ['5-9', 3],
  ],
);

fuzz('any text as Markdown', markdownTexts(sound), (markdown, report) => {
  let broken = false;
  const note: typeof report = (problem) => {
    broken ||= problem.severity === 'error';
    report(problem);
  };
  const text = readChapterText(chapterOf(`\n${markdown}`), dataOf(table), note);
  const labels = numberLabels([text], { words: usualNouns, key: 'PROV' }, note);
  checkReferences([text], labels, note);
  checkMentions([text], labels, note);
  checkCitations(text.citations, [], note);
  const medskick = gatherMedskick([text], note);
  if (!broken) toHtml(renderChapter(text.tree, 'text', { ...wholeOf(labels, text.tree), medskick }));
});
