/** The chapters of a synthetic report, and its wide appendix. */
import { type Area, makeAreas } from './areas.ts';
import { writeBoundSentence } from './bound.ts';
import { writePoint, writeSentences } from './prose.ts';
import type { Random } from './random.ts';
import { sectionKinds } from './sections.ts';
import { dataFiles, type ReportFile } from './tables.ts';

/** Chapters that speak of the same area. */
const chaptersPerArea = 4;

/** What a section takes on paper, with its share of contents, appendix and pages that are not full. */
const pagesPerSection = 2;

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

/** All files of a report of about so many pages; the same seed gives the same bytes. */
export function composeReport(pages: number, random: Random): ReportFile[] {
  const sections = Math.max(1, Math.round(pages / pagesPerSection));
  const chapters = Math.ceil(sections / sectionKinds.length);
  const areas = makeAreas(Math.ceil(chapters / chaptersPerArea), random);
  const written = areas.flatMap((area, index) => {
    const first = index * chaptersPerArea;
    const numbers = Array.from({ length: Math.min(chaptersPerArea, chapters - first) }, (_, step) => first + step + 1);
    return numbers.map((chapter) => {
      const kinds = sectionKinds.slice(0, sections - (chapter - 1) * sectionKinds.length);
      const input = { chapter, chapters, area, random };
      return chapterFile(
        chapter,
        area,
        kinds.map((write) => write(input)),
        random,
      );
    });
  });
  return [['content/report.yaml', settings], ...written, appendixFile(areas), ...dataFiles(areas)];
}

function chapterFile(chapter: number, area: Area, sections: readonly string[], random: Random): ReportFile {
  const points = Array.from({ length: 4 }, () => `- ${writePoint(random)}`);
  const text = [
    frontMatter({ title: `${area.name} i omvandling`, id: `kap-${chapter}` }),
    `:::korthet\n${points.join('\n')}\n:::`,
    `${writeSentences(random, 4)} ${writeBoundSentence(area, random)}`,
    ...sections,
  ];
  return [`content/${fileNumber(chapter)}-kapitel.md`, `${text.join('\n\n')}\n`];
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

function fileNumber(chapter: number): string {
  return String(chapter).padStart(4, '0');
}
