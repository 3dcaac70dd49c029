/** Checks claims: whether the author's words are true of the figure that they are bound to. */
import { formatNumber, NBSP } from '../base/number.ts';
import { type Language, type Problem, problem, type Report } from '../base/problem.ts';
import type { Binding } from '../tables/binding.ts';
import type { Figure, Tables } from '../tables/table.ts';
import { describeInterval } from './interval.ts';
import { type Judgement, judge, sourceInterval } from './judge.ts';
import { rules } from './messages.ts';
import { isYear } from './numerals.ts';
import { type AmountPhrase, type Phrase, parsePhrase, type RangePhrase } from './phrase.ts';
import { firstYearOf } from './since.ts';
import { readTolerance } from './tolerance.ts';
import { truePhrase } from './true-phrase.ts';

/**
 * Checks every claim of a list of bindings.
 *
 * The sign is the sentence's own affair when the phrase has none (”minskar med 312” of −312).
 * Errors, each at the claim: `claim-form`, `claim-year`, `claim-unit`, `claim-kind`, `claim-wording`, `claim-since`, `claim-range`,
 * `claim-false`, `tolerance-form`; `tolerance-unused` is a hint.
 */
export function checkClaims(bindings: readonly Binding[], tables: Tables, report: Report): void {
  for (const binding of bindings) {
    if (binding.kind !== 'claim') continue;
    for (const fault of faultsOf(binding, tables)) report(fault);
  }
}

/** A claim of one figure, and what its author could write instead. */
interface Claim extends Binding {
  readonly would: () => string;
}

function faultsOf(binding: Binding, tables: Tables): Problem[] {
  const { phrase, place, figure, to } = binding;
  const said = parsePhrase(phrase);
  if (!said) return [problem(rules, isYear(phrase) ? 'claim-year' : 'claim-form', place, phrase, {})];
  if (!to) return faultOf(said, { ...binding, would: () => truePhrase(said, figure) }, tables);
  if (said.kind !== 'range') return [problem(rules, 'claim-range', place, phrase, {})];
  const [low, high] = [endOf(said, 'low'), endOf(said, 'high')];
  const would = () => `${truePhrase(bare(low), figure)}\u2013${truePhrase(high, to)}`;
  return [...faultOf(low, { ...binding, would }, tables), ...faultOf(high, { ...binding, figure: to, would }, tables)];
}

/** An end of a range is like a bare number. */
function endOf({ unit, ...ends }: RangePhrase, end: 'low' | 'high'): AmountPhrase {
  return { kind: 'amount', hedge: 'exact', hedgeWords: '', number: { ...ends[end], rest: ends.high.rest }, unit };
}

/** Without the words after it, which stand once in a range. */
function bare(phrase: AmountPhrase): AmountPhrase {
  return { ...phrase, number: { ...phrase.number, rest: '' } };
}

/** None or one: what is wrong with a phrase that is bound to one figure. */
function faultOf(said: Phrase, binding: Claim, tables: Tables): Problem[] {
  const { phrase, place, figure } = binding;
  const { title, unit, wording } = figure;
  if (wording !== undefined && !sourceInterval(figure)) {
    return [problem(rules, 'claim-wording', place, wording, { title })];
  }
  const judged = judge(said, figure);
  if ('mismatch' in judged) {
    const { mismatch: needs } = judged;
    if (needs === 'unit') return [problem(rules, 'claim-unit', place, phrase, { unit, title })];
    return [problem(rules, 'claim-kind', place, phrase, { needs, title })];
  }
  if (said.kind === 'rank' && said.since !== undefined && firstYearOf(figure, tables) !== said.since) {
    return [problem(rules, 'claim-since', place, phrase, { since: said.since, title })];
  }
  if (binding.tolerance !== undefined) return faultOfTolerance(binding.tolerance, said, judged, binding);
  return judged.holds ? [] : [falsehood(judged, binding)];
}

function faultOfTolerance(tolerance: string, said: Phrase, strictly: Judgement, binding: Claim): Problem[] {
  const { place, figure } = binding;
  const around = readTolerance(tolerance, said);
  if (!around) return [problem(rules, 'tolerance-form', place, tolerance, {})];
  if (strictly.holds) return [problem(rules, 'tolerance-unused', place, tolerance, {})];
  const widely = judge(said, figure, around);
  return 'mismatch' in widely || widely.holds ? [] : [falsehood(widely, binding)];
}

function falsehood({ compared, interval, value }: Judgement, { phrase, place, figure, would }: Claim): Problem {
  const { title, origin, wording } = figure;
  const shown = compared === 'amount' || compared === 'rank' ? exact(figure) : formatExactly(value, 2);
  const stands = (language: Language) => describeInterval(interval, language);
  const told = { phrase, compared, stands, figure: wording ?? shown, title, origin, would: would() };
  return problem(rules, 'claim-false', place, phrase, told);
}

/** The figure in full. */
function exact({ value, decimals, unit }: Figure): string {
  return formatExactly(value, Math.max(decimals, 2)) + (unit && `${NBSP}${unit}`);
}

/** Whole numbers as they are, others with so many decimals. */
function formatExactly(value: number, decimals: number): string {
  return formatNumber(value, { decimals: Number.isInteger(value) ? 0 : decimals });
}
