/** Numbers over the whole report: chapters, sections, appendices, what has a caption and what is handed on, each in its own series. */
import type { Nouns } from '../base/nouns.ts';
import { formatPlace, type Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Label, Labels, NumberedLabel } from '../markdown/label.ts';
import { rules } from './messages.ts';

/** A chapter's labels in the order of its text, the chapter's own first. */
export interface ChapterLabels {
  readonly numbered: boolean;
  readonly labels: readonly Label[];
}

/**
 * Numbers all labels of the report; kinds that are called the same share one series.
 *
 * Chapters and appendices are numbered where they are to be; sections of the second level only within a numbered
 * chapter (`2.1`); all else always. Errors: `label-duplicate` at the second of two equal ids.
 */
export function numberLabels(chapters: readonly ChapterLabels[], nouns: Nouns, report: Report): Labels {
  const labels = new Map<string, NumberedLabel>();
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  const next = (series: string): number => {
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return count;
  };
  for (const { numbered, labels: own } of chapters) {
    let chapter = '';
    for (const { place, ...label } of own) {
      const noun = nouns[label.kind];
      const within = label.kind === 'section' ? `${chapter}.` : '';
      const number = isNumbered(label, numbered, chapter) ? `${within}${next(within || noun.word)}` : '';
      if (label.depth === 1) chapter = label.kind === 'chapter' ? number : '';
      const first = places.get(label.id);
      if (first) report(problem(rules, 'label-duplicate', place, label.id, { first: formatPlace(first) }));
      else {
        places.set(label.id, place);
        labels.set(label.id, { ...label, number, noun });
      }
    }
  }
  return labels;
}

function isNumbered({ kind, depth }: Pick<Label, 'kind' | 'depth'>, numbered: boolean, chapter: string): boolean {
  if (kind === 'section') return chapter !== '' && depth === 2;
  return depth === 0 || numbered;
}
