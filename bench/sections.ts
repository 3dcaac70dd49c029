/** The kinds of section that a synthetic chapter repeats: what authors write, each about two printed pages. */
import { type Area, services } from './areas.ts';
import { writeBoundSentence } from './bound.ts';
import { writePoint, writeSentence, writeSentences } from './prose.ts';
import { pick, type Random } from './random.ts';

/** What a section is written from. `chapters` is how many the report has: a section may refer to any of them. */
export interface SectionInput {
  readonly chapter: number;
  readonly chapters: number;
  readonly area: Area;
  readonly random: Random;
}

/** Writes a section as Markdown, its heading first. */
export type WriteSection = (input: SectionInput) => string;

/** The kinds in the order of a chapter. Every chapter has the first, so its chart can be referred to from anywhere. */
export const sectionKinds: readonly WriteSection[] = [
  writeCosts,
  writePopulation,
  writeAims,
  writeAges,
  writeComparison,
];

function writeCosts(input: SectionInput): string {
  const { chapter, area } = input;
  return join(
    '## Kostnadernas utveckling',
    ...paragraphs(input, 2),
    `Hur kostnaderna har utvecklats visas i [](#dia-${chapter}).`,
    block('chart', {
      id: `dia-${chapter}`,
      type: 'line',
      data: `kostnad_${area.number}`,
      title: `Kostnader i ${area.name} för tre verksamheter`,
      where: `{ verksamhet: [${services.slice(0, 3).join(', ')}] }`,
      series: 'verksamhet',
    }),
    ...paragraphs(input, 2),
  );
}

function writePopulation(input: SectionInput): string {
  const { chapter, area } = input;
  return join(
    '## Befolkningen efter ålder',
    `[](#tab-${chapter}) visar prognosen för ${area.name}, och alla år finns i [](#bilaga). ${writeSentences(input.random, 4)}`,
    block('table', {
      id: `tab-${chapter}`,
      data: `folkmangd_${area.number}`,
      title: `Folkmängd i ${area.name} efter ålder`,
      rows: 'alder',
      columns: 'ar',
      values: 'antal',
      where: '{ ar: [2018, 2023, 2028, 2033, 2038] }',
    }),
    ...paragraphs(input, 3),
  );
}

function writeAims(input: SectionInput): string {
  const { random } = input;
  const points = Array.from({ length: 6 }, () => `- ${writePoint(random)}`);
  return join(
    '## Vad kommunen behöver göra',
    ...paragraphs(input, 2),
    points.join('\n'),
    `:::callout\n${writeSentences(random, 3)}\n:::`,
    '### Ansvar och tidplan',
    `Mötet den 31 maj kl. 10:30 utgick från SKR:s underlag[^1]. ${writeSentences(random, 4)}`,
    `[^1]: ${writeSentence(random)}`,
    ...paragraphs(input, 2),
  );
}

function writeAges(input: SectionInput): string {
  const { chapter, area } = input;
  return join(
    '## Åldersprofilen',
    ...paragraphs(input, 2),
    `Åldrarna jämförs i [](#dia-${chapter}-alder).`,
    block('chart', {
      id: `dia-${chapter}-alder`,
      type: 'age-profile',
      data: `folkmangd_${area.number}`,
      title: `Befolkningens ålder i ${area.name} 2018 och 2038`,
      years: '[2018, 2038]',
    }),
    ...paragraphs(input, 2),
  );
}

function writeComparison(input: SectionInput): string {
  const { chapter, area, random } = input;
  const rows = ['Nämnden', 'Förvaltningen', 'Bolagen'].map((who) => `| ${who} | ${writePoint(random)} | löpande |`);
  return join(
    '## Verksamheternas olika villkor',
    ...paragraphs(input, 2),
    `Skillnaderna framgår av [](#tab-${chapter}-belopp).`,
    block('table', {
      id: `tab-${chapter}-belopp`,
      data: `kostnad_${area.number}`,
      title: `Kostnader i ${area.name} efter verksamhet`,
      rows: 'verksamhet',
      columns: 'ar',
      values: 'belopp',
      where: '{ ar: [2020, 2024, 2028] }',
    }),
    ['| Ansvarig | Uppgift | När |', '| --- | --- | --- |', ...rows].join('\n'),
    ...paragraphs(input, 2),
  );
}

/** Paragraphs of prose, each with a bound number and a reference into another chapter. */
function paragraphs(input: SectionInput, count: number): string[] {
  return Array.from({ length: count }, () => {
    const { area, random } = input;
    return `${writeSentences(random, 3)} ${writeBoundSentence(area, random)} ${writeReference(input)} ${writeSentences(random, 2)}`;
  });
}

function writeReference({ chapters, random }: SectionInput): string {
  const other = 1 + Math.floor(random() * chapters);
  return pick(random, [`Se även [](#kap-${other}).`, `[](#dia-${other}) visar utvecklingen.`]);
}

function block(kind: string, entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entries).map(([key, value]) => `${key}: ${value}`);
  return `\`\`\`${kind}\n${lines.join('\n')}\n\`\`\``;
}

function join(...blocks: readonly string[]): string {
  return blocks.join('\n\n');
}
