/** The outline: chapters with their numbered sections, in the order of the report. */
import type { Labels, NumberedLabel } from '../markdown/label.ts';
import type { ChapterLabels } from './numbering.ts';

/** A chapter and its sections as the contents list them. */
export interface OutlineEntry {
  readonly label: NumberedLabel;
  readonly sections: readonly NumberedLabel[];
}

/** The outline of numbered labels. */
export function outlineOf(chapters: readonly ChapterLabels[], labels: Labels): OutlineEntry[] {
  return chapters.flatMap(({ labels: own }) => {
    const [label, ...inside] = own.flatMap(({ id }) => labels.get(id) ?? []);
    return label ? [{ label, sections: inside.filter(({ kind, number }) => kind === 'section' && number !== '') }] : [];
  });
}
