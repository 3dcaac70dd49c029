/** The binding: this place in the text shows this figure. What is checked, traced and audited reads the list of these. */
import type { Place } from '../base/place.ts';
import type { Figure } from './table.ts';

/** The figures that a binding shows: one, or both ends of a range. */
export function figuresOf({ figure, to }: Pick<Binding, 'figure' | 'to'>): readonly Figure[] {
  return to ? [figure, to] : [figure];
}

/** What names the figures of a binding together. */
export function nameOfFigures(binding: Pick<Binding, 'figure' | 'to'>): string {
  return figuresOf(binding)
    .map(({ name }) => name)
    .join(' … ');
}

/** A number of the running text and the figure it stands for. */
export interface Binding {
  /** A `value` was written by the program from the figure; a `claim` is the author's words, checked against it. */
  readonly kind: 'value' | 'claim';
  readonly place: Place;
  /** The words that the reader sees. */
  readonly phrase: string;
  readonly figure: Figure;
  /** Of a claim that is a range, the figure of its upper end; `figure` is that of the lower. */
  readonly to?: Figure;
  /** How far from what its words stand for the figure of a claim may be, as written; the text gives the reason. */
  readonly tolerance?: string;
}
