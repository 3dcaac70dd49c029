/** Checks claims: whether the author's words are true of the figure that they are bound to. */
import { formatNumber, NBSP, roundTo } from '../base/number.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Binding } from '../tables/binding.ts';
import type { Figure } from '../tables/table.ts';
import { rules } from './messages.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/**
 * Checks every claim of a list of bindings.
 *
 * A bare number is true if rounding the figure to the number's own precision gives it; the sign is the sentence's own
 * affair when the phrase has none (”minskar med 312” of −312).
 *
 * Errors: `claim-form`, `claim-unit`, `claim-false`, each at the claim.
 */
export function checkClaims(bindings: readonly Binding[], report: Report): void {
  for (const { kind, phrase, figure, place } of bindings) {
    if (kind !== 'claim') continue;
    const said = parsePhrase(phrase);
    if (!said) report(problem(rules, 'claim-form', place, phrase, {}));
    else if (said.unit !== '' && said.unit !== figure.unit) {
      report(problem(rules, 'claim-unit', place, phrase, { said: said.unit, unit: figure.unit, title: figure.title }));
    } else if (!holds(said, figure, phrase)) {
      const { title, origin } = figure;
      const number = formatNumber(roundLike(said, figure, phrase), { decimals: Math.max(0, said.decimals) });
      const would = said.unit ? `${number}${NBSP}${said.unit}` : number;
      report(problem(rules, 'claim-false', place, phrase, { figure: exact(figure), title, origin, would }));
    }
  }
}

function holds(said: Phrase, figure: Figure, phrase: string): boolean {
  return roundLike(said, figure, phrase) === said.value;
}

function roundLike(said: Phrase, figure: Figure, phrase: string): number {
  const signed = /^[+\u2212-]/.test(phrase.trim());
  return roundTo(signed ? figure.value : Math.abs(figure.value), said.decimals);
}

/** The figure in full: whole numbers as they are, others with at least two decimals. */
function exact({ value, decimals, unit }: Figure): string {
  const shown = Number.isInteger(value) ? 0 : Math.max(decimals, 2);
  return formatNumber(value, { decimals: shown }) + (unit && `${NBSP}${unit}`);
}
