/** Numbers over the whole report: chapters, sections, appendices, what has a caption and what is handed on, each in its own series. */
import { formatPlace, type Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { isReserved } from '../exports/paths.ts';
import { shortKeyOf } from '../exports/short-key.ts';
import { keyedKinds, type Label, type Labels, type NumberedLabel } from '../markdown/label.ts';
import type { ReportSettings } from '../project/report.ts';
import { rules } from './messages.ts';

/** A chapter's labels in the order of its text, the chapter's own first. */
export interface ChapterLabels {
  readonly numbered: boolean;
  readonly labels: readonly Label[];
}

/** What the report says of its labels: what the kinds are called, and the stem of the short keys. */
export type Naming = Pick<ReportSettings, 'words' | 'key'>;

/**
 * Numbers all labels of the report; kinds that are called the same share one series. Tables and charts have a short key.
 *
 * Chapters and appendices are numbered where they are to be; sections of the second level only within a numbered
 * chapter (`2.1`); all else always. Errors: `label-duplicate` at the second of two equal ids, `label-key` at the second of
 * two ids that make the same short key, `id-reserved` where no file can have the id of a table or chart.
 */
export function numberLabels(chapters: readonly ChapterLabels[], { words, key }: Naming, report: Report): Labels {
  const labels = new Map<string, NumberedLabel>();
  const counts = new Map<string, number>();
  const next = (series: string): number => {
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return count;
  };
  checkIds(chapters, key, report);
  for (const { numbered, labels: own } of chapters) {
    let chapter = '';
    for (const { place: _, ...label } of own) {
      const noun = words[label.kind];
      const within = label.kind === 'section' ? `${chapter}.` : '';
      const number = isNumbered(label, numbered, chapter) ? `${within}${next(within || noun.word)}` : '';
      if (label.depth === 1) chapter = label.kind === 'chapter' ? number : '';
      if (!labels.has(label.id)) labels.set(label.id, { ...label, number, noun, shortKey: keyOf(label, key) });
    }
  }
  return labels;
}

function keyOf({ kind, id }: Pick<Label, 'kind' | 'id'>, stem: string): string {
  return keyedKinds.includes(kind) ? shortKeyOf(stem, id) : '';
}

/** Reports ids that are taken, those whose short key is, and those that no file can be named after. */
function checkIds(chapters: readonly ChapterLabels[], stem: string, report: Report): void {
  const ids = new Map<string, Place>();
  const keys = new Map<string, Label>();
  for (const label of chapters.flatMap(({ labels }) => labels)) {
    const { id, place } = label;
    const first = ids.get(id);
    const key = keyOf(label, stem);
    const other = keys.get(key);
    if (first) report(problem(rules, 'label-duplicate', place, id, { first: formatPlace(first) }));
    else if (other)
      report(problem(rules, 'label-key', place, id, { key, other: other.id, first: formatPlace(other.place) }));
    else if (key && isReserved(id)) report(problem(rules, 'id-reserved', place, id, { id }));
    if (!first) ids.set(id, place);
    if (key && !other) keys.set(key, label);
  }
}

function isNumbered({ kind, depth }: Pick<Label, 'kind' | 'depth'>, numbered: boolean, chapter: string): boolean {
  if (kind === 'section') return chapter !== '' && depth === 2;
  return depth === 0 || numbered;
}
