/** The chapters of a synthetic report, and its wide appendix. */
import { type Area, makeAreas } from './areas.ts';
import { writeBoundSentence } from './bound.ts';
import { writePoint, writeSentences } from './prose.ts';
import type { Random } from './random.ts';
import { type SectionInput, sectionKinds, type WriteSection } from './sections.ts';
import { dataFiles, type ReportFile } from './tables.ts';

/** What the chapters of an area speak of, in their order. */
const themes = ['Befolkning och boende', 'Arbete och näringsliv', 'Skola och omsorg', 'Mark, miljö och klimat'];

/** Cover, colophon and the least that contents and appendix take. */
const fixedPages = 6;

/** What a section takes on paper, with its share of contents, appendix and pages that are not full. */
const pagesPerSection = 2.2;

const settings = `title: Rapport för mätning
theme: Påhittad text över påhittade uppgifter
municipality: Mätköpings kommun
publisher: Mätköpings kommun
date: 2021-05-31
period: 2022–2024
version: "1"
key: MAT
language: sv
`;

/** All files of a report of about so many pages; the same series of chance gives the same bytes. */
export function composeReport(pages: number, random: Random): ReportFile[] {
  const sections = Math.max(1, Math.round((pages - fixedPages) / pagesPerSection));
  const chapters = Math.ceil(sections / sectionKinds.length);
  const areas = makeAreas(Math.ceil(chapters / themes.length), random);
  const topics = areas.flatMap((area) => themes.map((theme) => ({ area, title: `${theme} i ${area.name}` })));
  const written = topics.slice(0, chapters).map(({ area, title }, index) => {
    const kinds = sectionKinds.slice(0, sections - index * sectionKinds.length);
    return chapterFile(title, kinds, { chapter: index + 1, chapters, area, random });
  });
  return [['content/report.yaml', settings], ...written, appendixFile(areas), ...dataFiles(areas)];
}

function chapterFile(title: string, kinds: readonly WriteSection[], input: SectionInput): ReportFile {
  const { chapter, area, random } = input;
  const points = Array.from({ length: 4 }, () => `- ${writePoint(random)}`);
  const text = [
    frontMatter({ title, id: `kap-${chapter}` }),
    `:::korthet\n${points.join('\n')}\n:::`,
    `${writeSentences(random, 4)} ${writeBoundSentence(area, random)}`,
    ...kinds.map((write) => write(input)),
  ];
  return [`content/${String(chapter).padStart(4, '0')}-kapitel.md`, `${text.join('\n\n')}\n`];
}

function appendixFile(areas: readonly Area[]): ReportFile {
  const head = frontMatter({ title: 'Tabeller', id: 'bilaga', kind: 'appendix', landscape: 'true' });
  return ['content/9999-bilaga.md', `${[head, ...areas.map(writeTables)].join('\n\n')}\n`];
}

/** The whole population table, as wide as a landscape page, and one that runs over several pages. */
function writeTables({ number, name }: Area): string {
  return `## Folkmängd och kostnader i ${name}

\`\`\`table
id: bil-${number}
data: folkmangd_${number}
title: Folkmängd i ${name} efter ålder och år
rows: alder
columns: ar
values: antal
\`\`\`

\`\`\`table
id: bil-${number}-belopp
data: kostnad_${number}
title: Kostnader i ${name} år för år
where: { ar: 2018..2022 }
\`\`\``;
}

function frontMatter(entries: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...entries, status: 'utkast' }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---'].join('\n');
}
