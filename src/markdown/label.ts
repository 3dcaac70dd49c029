/** Labels: what a reference can point to, and the words that it becomes. */
import { capitalize, words } from '../base/locale.ts';
import type { Place } from '../base/place.ts';
import type { Phrase } from './phrases.ts';

/** What a label names. A `section` is a heading within a chapter. */
export type LabelKind = 'chapter' | 'appendix' | 'section' | 'table' | 'chart' | 'figure' | 'medskick';

/** Something in a chapter that has an id. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  readonly title: string;
  /** The title of a heading in parts, where it holds words in another language. */
  readonly phrases?: readonly Phrase[];
  /** 1 for a chapter, 2 for its sections, 3 for theirs; 0 for all else. */
  readonly depth: number;
  readonly place: Place;
}

/** A label with its number in the whole report, for example `3` or `2.1`; empty where it has none. */
export interface NumberedLabel extends Omit<Label, 'place'> {
  readonly number: string;
}

/** All labels of the report by id. */
export type Labels = ReadonlyMap<string, NumberedLabel>;

/**
 * The words that refer to a label: `tabell 3`, `kapitel 2`, `bilaga 1`; without a number `avsnittet ”Fler barn”`.
 *
 * Source: Myndigheternas skrivregler: lower case in mid-sentence.
 */
export function referTo(label: NumberedLabel, startsSentence: boolean): string {
  const name = label.number
    ? `${words[label.kind]}\u00a0${label.number}`
    : `${words.unnumbered[label.kind]} ”${label.title}”`;
  return startsSentence ? capitalize(name) : name;
}

/** The caption's label: `Tabell 3.` */
export function captionLabel(label: NumberedLabel): string {
  return `${capitalize(words[label.kind])}\u00a0${label.number}.`;
}
