/** Numbers over the whole report: chapters, sections, appendices, tables, charts and what is handed on, each in its own series. */
import { formatPlace, type Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Label, LabelKind, Labels, NumberedLabel } from '../markdown/label.ts';
import { rules } from './messages.ts';

/** A chapter's labels in the order of its text, the chapter's own first. */
export interface ChapterLabels {
  readonly numbered: boolean;
  readonly labels: readonly Label[];
}

/**
 * Numbers all labels of the report.
 *
 * Chapters and appendices are numbered where they are to be; sections of the second level only within a numbered
 * chapter (`2.1`); all else always. Errors: `label-duplicate` at the second of two equal ids.
 */
export function numberLabels(chapters: readonly ChapterLabels[], report: Report): Labels {
  const labels = new Map<string, NumberedLabel>();
  const places = new Map<string, Place>();
  const counts = new Map<LabelKind, number>();
  const next = (kind: LabelKind): number => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  for (const { numbered, labels: own } of chapters) {
    let chapter = '';
    counts.delete('section');
    for (const { place, ...label } of own) {
      const number = numberOf(label, numbered, chapter, next);
      if (label.depth === 1) chapter = label.kind === 'chapter' ? number : '';
      const first = places.get(label.id);
      if (first) report(problem(rules, 'label-duplicate', place, label.id, { first: formatPlace(first) }));
      else {
        places.set(label.id, place);
        labels.set(label.id, { ...label, number });
      }
    }
  }
  return labels;
}

function numberOf(
  { kind, depth }: Omit<Label, 'place'>,
  numbered: boolean,
  chapter: string,
  next: (kind: LabelKind) => number,
): string {
  if (kind === 'section') return chapter && depth === 2 ? `${chapter}.${next(kind)}` : '';
  return depth === 0 || numbered ? String(next(kind)) : '';
}
