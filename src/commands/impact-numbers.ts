/** How key figures, values and claims would change, in words. */
import { formatPlace } from '../base/place.ts';
import type { Language } from '../base/problem.ts';
import type { BindingChange, BoundState } from '../compile/compare-bindings.ts';
import type { FigureDifference } from '../compile/difference.ts';
import { formatFigure } from '../tables/format.ts';
import type { Figure } from '../tables/table.ts';
import { arrow, type Pair } from './arrow.ts';
import { impactLabels } from './impact-messages.ts';

/** The line of a key figure. */
export function wordFigure({ name, title, before, after }: FigureDifference, language: Language): string {
  const { none } = impactLabels[language];
  return `${title} (${name}): ${arrow(wordAmount(before, none), wordAmount(after, none), [before?.status, after?.status])}`;
}

/** The line of a value: where it stands, and its words. */
export function wordValue({ binding, before, after }: BindingChange, language: Language): string {
  const { none } = impactLabels[language];
  const phrase = (state: BoundState | null) => state?.binding.phrase ?? none;
  const statuses: Pair = [before?.binding.figure.status, after?.binding.figure.status];
  return `${formatPlace(binding.place)}  ${arrow(phrase(before), phrase(after), statuses)} (${binding.figure.name})`;
}

/** The line of a claim: where it stands, its figure, and whether it is true. */
export function wordClaim({ binding, before, after }: BindingChange, language: Language): string {
  const { none, verdicts } = impactLabels[language];
  const amounts = arrow(wordEnds(before, none), wordEnds(after, none));
  const verdict = after && verdicts[verdictOf(before, after)];
  const end = verdict ? `: ${verdict}` : '';
  return `${formatPlace(binding.place)}  ”${binding.phrase}”, ${binding.figure.name}: ${amounts}${end}`;
}

/** The figure of a claim; of a range, both. */
function wordEnds(state: BoundState | null, none: string): string {
  if (!state) return none;
  const { figure, to } = state.binding;
  return [figure, ...(to ? [to] : [])].map((one) => wordAmount(one, none)).join(' – ');
}

function verdictOf(before: BoundState | null, after: BoundState): 'true' | 'false' | 'nowTrue' | 'nowFalse' {
  const wasFalse = before !== null && before.faults.length > 0;
  if (after.faults.length === 0) return wasFalse ? 'nowTrue' : 'true';
  return wasFalse ? 'false' : 'nowFalse';
}

function wordAmount(figure: Figure | null, none: string): string {
  return figure ? (figure.wording ?? formatFigure(figure)) : none;
}
