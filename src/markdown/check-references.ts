/** Whether what refers and what is referred to fit together, over the whole report. */
import { nearest } from '../base/nearest.ts';
import { problem, type Report } from '../base/problem.ts';
import { captionedKinds, type Label, type Labels } from './label.ts';
import { rules } from './messages.ts';
import type { Reference } from './references.ts';

/** A chapter's labels, its own first, the ids of its blocks with errors, and its links within the report. */
export interface ReferringText {
  readonly labels: readonly Label[];
  readonly unread: readonly string[];
  readonly references: readonly Reference[];
}

/**
 * Checks every reference of the report, and every table, chart and figure for one.
 *
 * Who is led to an appendix, or to a section of one, has been led to the tables in it; a decorative picture needs nobody. Errors: `label-unknown` with the
 * nearest id; `label-unreferred`, a warning, at a table, chart or figure that no text refers to.
 */
export function checkReferences(texts: readonly ReferringText[], labels: Labels, report: Report): void {
  const references = texts.flatMap((text) => text.references);
  const known = [...labels.keys()];
  const there = new Set([...known, ...texts.flatMap(({ unread }) => unread)]);
  for (const { target, place } of references) {
    if (there.has(target)) continue;
    report(problem(rules, 'label-unknown', place, `#${target}`, { meant: nearest(target, known) }));
  }
  const targets = new Set(references.map(({ target }) => target));
  for (const text of texts) {
    if (isAppendixReferredTo(text.labels, targets)) continue;
    for (const { id, kind, decorative, place } of text.labels) {
      if (!captionedKinds.includes(kind) || decorative || targets.has(id)) continue;
      report(problem(rules, 'label-unreferred', place, id, { id }));
    }
  }
}

function isAppendixReferredTo(labels: readonly Label[], targets: ReadonlySet<string>): boolean {
  return labels[0]?.kind === 'appendix' && labels.some(({ id, depth }) => depth > 0 && targets.has(id));
}
