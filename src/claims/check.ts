/** Checks claims: whether the author's words are true of the figure that they are bound to. */
import { formatNumber, NBSP } from '../base/number.ts';
import { type Language, type Problem, problem, type Report } from '../base/problem.ts';
import type { Binding } from '../tables/binding.ts';
import type { Figure, Tables } from '../tables/table.ts';
import { describeInterval } from './interval.ts';
import { type Judgement, judge, sourceInterval } from './judge.ts';
import type { Compared } from './meaning.ts';
import { rules } from './messages.ts';
import { isYear } from './numerals.ts';
import { endOf, type Phrase, parsePhrase } from './phrase.ts';
import { firstYearOf } from './since.ts';
import { readTolerance } from './tolerance.ts';
import { truePhrase, trueRange } from './true-phrase.ts';

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

function faultsOf(binding: Binding, tables: Tables): Problem[] {
  const { phrase, place, figure, to } = binding;
  const said = parsePhrase(phrase);
  if (!said) return [problem(rules, isYear(phrase) ? 'claim-year' : 'claim-form', place, phrase, {})];
  if (!to) return faultOf({ said, would: () => truePhrase(said, figure) }, binding, tables);
  if (said.kind !== 'range') return [problem(rules, 'claim-range', place, phrase, {})];
  const would = (): string => trueRange(said, figure, to);
  return [
    ...faultOf({ said: endOf(said, 'low'), would }, binding, tables),
    ...faultOf({ said: endOf(said, 'high'), would }, { ...binding, figure: to }, tables),
  ];
}

/** What is said of one figure, and what could be said instead of the whole phrase. */
interface Said {
  readonly said: Phrase;
  readonly would: () => string;
}

/** None or one: what is wrong with a phrase that is bound to one figure. */
function faultOf(spoken: Said, binding: Binding, tables: Tables): Problem[] {
  const { said } = spoken;
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
  if (binding.tolerance !== undefined) return faultOfTolerance(binding.tolerance, spoken, judged, binding);
  return judged.holds ? [] : [falsehood(spoken, judged, binding)];
}

function faultOfTolerance(tolerance: string, spoken: Said, strictly: Judgement, binding: Binding): Problem[] {
  const { place, figure } = binding;
  const around = readTolerance(tolerance, spoken.said);
  if (!around) return [problem(rules, 'tolerance-form', place, tolerance, {})];
  if (strictly.holds) return [problem(rules, 'tolerance-unused', place, tolerance, {})];
  const widely = judge(spoken.said, figure, around);
  return 'mismatch' in widely || widely.holds ? [] : [falsehood(spoken, widely, binding)];
}

function falsehood({ would }: Said, { compared, interval, value }: Judgement, binding: Binding): Problem {
  const { phrase, place, figure } = binding;
  const { title, origin, wording } = figure;
  const told = {
    phrase,
    compared,
    stands: (language: Language) => describeInterval(interval, language),
    figure: wording ?? exact(figure),
    value: isOwn(compared, figure) || !Number.isFinite(value) ? undefined : formatExactly(value, 2),
    title,
    origin,
    would: would(),
  };
  return problem(rules, 'claim-false', place, phrase, told);
}

/** Whether what is compared is what the figure gives itself. */
function isOwn(compared: Compared, { unit, operation, wording }: Figure): boolean {
  if (compared === 'share') return wording !== undefined || unit === 'procent';
  if (compared === 'change') return operation === 'percent-change';
  return compared !== 'multiple' || operation === 'ratio';
}

/** The figure in full. */
function exact({ value, decimals, unit }: Figure): string {
  return formatExactly(value, Math.max(decimals, 2)) + (unit && `${NBSP}${unit}`);
}

/** Whole numbers as they are, others with so many decimals. */
function formatExactly(value: number, decimals: number): string {
  return formatNumber(value, { decimals: Number.isInteger(value) ? 0 : decimals });
}
