/** What is wrong in an author's file, as a value: rule, place and wording in both languages. */
import type { Place } from './place.ts';

/** The languages that messages are written in. */
export type Language = 'sv' | 'en';

/** `error` stops the build; `warning` is to be looked at, and stops a final report where its rule says so; `hint` is advice. */
export type Severity = 'error' | 'warning' | 'hint';

/** A draft says that it is one and what it lacks; a final report may lack nothing. */
export type Edition = 'draft' | 'final';

/** One message in one language. */
export interface Wording {
  readonly text: string;
  readonly expected: string;
  readonly hint: string;
}

/** A rule of a room's catalogue: how severe a breach is, and its wording from the breach's parameters. */
export interface Rule<P> {
  readonly severity: Severity;
  /** A warning that no final report may leave open. */
  readonly blocksFinal?: true;
  readonly sv: (params: P) => Wording;
  readonly en: (params: P) => Wording;
}

/** A breach of a rule. `found` is what stands there, word for word or in a language-free form. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly blocksFinal?: true;
  readonly place: Place;
  readonly found: string;
  readonly wording: Readonly<Record<Language, Wording>>;
}

/** Takes a problem as it is found; work goes on, so that one run shows them all. */
export type Report = (problem: Problem) => void;

/** Writes a rule of a catalogue; here only to infer the type of its parameters. */
export function rule<P = Record<never, never>>(definition: Rule<P>): Rule<P> {
  return definition;
}

// biome-ignore lint/suspicious/noExplicitAny: a catalogue holds rules of every parameter type
type Catalogue = Readonly<Record<string, Rule<any>>>;

/** Makes the problem that a rule of a catalogue describes, with both wordings filled in. */
export function problem<C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  id: K,
  place: Place,
  found: string,
  params: Parameters<C[K]['sv']>[0],
): Problem {
  const { severity, blocksFinal, sv, en } = catalogue[id] as Rule<unknown>; // K is a key of C
  const wording = { sv: sv(params), en: en(params) };
  return { rule: id, severity, ...(blocksFinal && { blocksFinal }), place, found, wording };
}

/** The problem as it counts in an edition: in a final report an error where it blocks one. */
export function problemIn(edition: Edition, problem: Problem): Problem {
  return edition === 'final' && problem.blocksFinal ? { ...problem, severity: 'error' } : problem;
}
