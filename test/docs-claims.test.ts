/** docs/claims.md tells the truth: its phrases and its claims are judged as it says. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../src/claims/judge.ts';
import { parsePhrase } from '../src/claims/phrase.ts';
import { formatProblems } from '../src/commands/problems.ts';
import type { Figure } from '../src/tables/table.ts';
import { changeOf, figureOf, rankOf } from './claims/figure.ts';
import { compileFolder, fixtures, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'claims.md'), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
const population = join(fixtures, 'cases', 'statements', 'input');

const phrases = [...page.matchAll(/^\| (`[^:|]*`) \| [^|]*\| ([^|]+) \| ([^|]+) \|$/gm)].flatMap(
  ([, written = '', right = '', wrong = '']) =>
    [...written.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => ({ phrase, right, wrong })),
);

const sentences = [...page.matchAll(/^\| `([^`]*:claim\[.*)` \| (?:`([a-z-]+)`|rätt) \|$/gm)].map(
  ([, sentence = '', rule]) => ({ sentence, found: rule ? [rule] : [] }),
);

/** The figure that a cell of the page tells: `12,5 mnkr`, `från 400 till 820`, `plats 2`. */
function figureIn(cell: string): Figure {
  const numbers = [...cell.matchAll(/\d+(?:,\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')));
  const [first = Number.NaN, second = Number.NaN] = numbers;
  if (cell.startsWith('från ')) return changeOf(first, second);
  if (cell.startsWith('plats ')) return rankOf(first, 'highest');
  return figureOf(first, { unit: cell.replace(/^[\d,]+ ?/, '') });
}

function holds(phrase: string, cell: string): boolean | undefined {
  const said = parsePhrase(phrase);
  const judged = said && judge(said, figureIn(cell));
  return judged && 'holds' in judged ? judged.holds : undefined;
}

test('the page has phrases of every kind', () => {
  expect(phrases).toHaveLength(75);
  expect(new Set(phrases.map(({ phrase }) => parsePhrase(phrase)?.kind))).toEqual(
    new Set(['amount', 'range', 'share', 'multiple', 'trend', 'rank']),
  );
});

test.each(phrases)('$phrase is true of $right and false of $wrong', ({ phrase, right, wrong }) => {
  expect([holds(phrase, right), holds(phrase, wrong)]).toEqual([true, false]);
});

test('the page has claims that are right and wrong', () => {
  expect(sentences.filter(({ found }) => found.length === 0)).toHaveLength(12);
  expect(sentences.filter(({ found }) => found.length > 0)).toHaveLength(17);
});

test.each(sentences)('$sentence: $found', async ({ sentence, found }) => {
  const problems = await problemsOf(sentence);
  expect(problems.map(({ rule }) => rule)).toEqual(found);
});

test('the message of the page is what is said', async () => {
  const [, message = ''] = /```\n(Fel content.*?)```/s.exec(page) ?? [];
  const problems = await problemsOf('De väntas bli :claim[knappt 160]{of=barn} fler.');
  const plain = formatProblems(problems, 'sv').replaceAll('\u00a0', ' ');
  expect(plain).toContain(message.trim());
});

async function problemsOf(sentence: string) {
  return withReport(population, async (folder) => {
    const descriptions = join(folder, 'data', 'datapackage.json');
    const data = JSON.parse(await readFile(descriptions, 'utf8'));
    const resources = [...data.resources, JSON.parse(block('json'))];
    await writeFile(descriptions, JSON.stringify({ ...data, resources }));
    await writeFile(join(folder, 'data', 'fakta.csv'), block('csv'));
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), block('yaml'));
    const head = 'title: Befolkning\nid: befolkning\nstatus: klar\n';
    await writeFile(join(folder, 'content', '01-text.md'), `---\n${head}---\n\n${sentence}\n`);
    return (await compileFolder(folder)).problems;
  });
}
