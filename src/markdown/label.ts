/** Labels: what a reference can point to, and the words that it becomes. */
import { capitalize } from '../base/locale.ts';
import type { Noun, Nouns } from '../base/nouns.ts';
import type { Place } from '../base/place.ts';
import type { Phrase } from './phrases.ts';

/** What a label names. A `section` is a heading within a chapter. */
export type LabelKind = keyof Nouns;

/** The kinds that have a caption. */
export const captionedKinds: readonly LabelKind[] = ['table', 'chart', 'figure'];

/** Something in a chapter that has an id. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  readonly title: string;
  /** The title of a heading in parts, where it holds words in another language. */
  readonly phrases?: readonly Phrase[];
  /** 1 for a chapter, 2 for its sections, 3 for theirs; 0 for all else. */
  readonly depth: number;
  /** A picture that says nothing, so that no text need refer to it. */
  readonly decorative?: boolean;
  readonly place: Place;
}

/** The kinds that others cite by a short key. */
export const keyedKinds: readonly LabelKind[] = ['table', 'chart'];

/** A label with its number in the whole report, for example `3` or `2.1`, empty where it has none, and what it is called. */
export interface NumberedLabel extends Omit<Label, 'place'> {
  readonly number: string;
  readonly noun: Noun;
  /** `VBG-OA2022-folkmangd`; empty for what is not cited so. */
  readonly shortKey: string;
}

/** All labels of the report by id. */
export type Labels = ReadonlyMap<string, NumberedLabel>;

/**
 * The words that refer to a label: `tabell 3`, `kapitel 2`, `bilaga 1`; without a number `avsnittet ”Fler barn”`.
 *
 * Source: Myndigheternas skrivregler: lower case in mid-sentence.
 */
export function referTo(label: NumberedLabel, startsSentence: boolean): string {
  const name = label.number ? nameOf(label) : `${label.noun.definite} ”${label.title}”`;
  return startsSentence ? capitalize(name) : name;
}

/** The caption's label: `Tabell 3.` */
export function captionLabel(label: NumberedLabel): string {
  return `${capitalize(nameOf(label))}.`;
}

/** The noun and number of a numbered label: `tabell 3`. */
export function nameOf({ noun, number }: NumberedLabel): string {
  return `${noun.word}\u00a0${number}`;
}
