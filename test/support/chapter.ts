/** A chapter and its data for tests, without files. */
import type { Root } from 'mdast';
import { usualNouns } from '../../src/base/nouns.ts';
import { placeAt } from '../../src/base/place.ts';
import type { WholeReport } from '../../src/markdown/block.ts';
import type { ReportData } from '../../src/markdown/context.ts';
import type { Labels } from '../../src/markdown/label.ts';
import { pipeTableName } from '../../src/markdown/pipe-table.ts';
import { visit } from '../../src/markdown/visit.ts';
import type { Chapter } from '../../src/project/chapter.ts';
import type { Fit } from '../../src/tables/fit/forms.ts';
import type { Table } from '../../src/tables/table.ts';

/** A chapter without a number that holds this Markdown alone. */
export function chapterOf(markdown: string): Chapter {
  const source = { path: 'content/text.md', text: markdown };
  const front = {
    title: 'Text',
    id: 'text',
    status: 'klar',
    kind: 'foreword',
    numbered: false,
    landscape: false,
  } as const;
  return { source, front, markdown, placeOf: () => placeAt(source, 1, 1, 0) };
}

/** The data that holds these tables alone. */
export function dataOf(...tables: readonly Table[]): ReportData {
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    figures: new Map(),
    glossary: [],
    nouns: usualNouns,
    method: undefined,
    images: new Map(),
  };
}

/** What a chapter needs of a whole report that has neither charts nor sources; all its tables have room in the text. */
export function wholeOf(labels: Labels, tree: Root): WholeReport {
  const fits = new Map<string, Fit>();
  visit(tree, (node) => {
    const fit = { extent: 'text', small: false, parts: [] } as const;
    if (node.type === 'table') fits.set(pipeTableName('text', node), fit);
    if (node.type === 'tableBlock') fits.set(node.id, fit);
  });
  return { labels, fits, pictures: new Map(), citations: new Map(), pageReferences: true, medskick: [] };
}
