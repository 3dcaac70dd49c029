/** `horisont audit`: lists the numbers of the text that are bound to nothing, and what they could be bound to. */
import { makeKeeper } from '../base/cache.ts';
import { formatPlace } from '../base/place.ts';
import type { Language, Problem } from '../base/problem.ts';
import { type Suggestion, suggest } from '../claims/suggest.ts';
import { readTexts } from '../compile/texts.ts';
import { type Coverage, coverageOf } from '../markdown/coverage.ts';
import type { LooseNumber } from '../markdown/loose-numbers.ts';
import { readProject } from '../project/read.ts';
import { auditLabels } from './audit-messages.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';

/** The report's folder, and how the list is to be written. */
export interface AuditOptions {
  readonly folder: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

interface Audited extends LooseNumber {
  readonly suggestions: readonly Suggestion[];
}

/**
 * Audits the numbers of a report; nothing is drawn or written.
 *
 * Exit code 1 where a number is loose, or where the report has errors, which are told instead.
 */
export async function audit({ folder, format, language }: AuditOptions): Promise<Outcome> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const project = await readProject(folder, report);
  const read = project && (await readTexts(project, makeKeeper(new Map(), report)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) return { exitCode: 1, text: formatProblems(errors, language) };
  const loose = read.texts.flatMap((text) => text.loose);
  const suggestions = suggest(loose, read.tables, read.figures);
  const audited = loose.map((one, index) => ({ ...one, suggestions: suggestions[index] ?? [] }));
  const coverage = coverageOf(read.texts);
  const text = format === 'json' ? toJson(coverage, audited) : wordAudit(coverage, audited, language);
  return { exitCode: loose.length > 0 ? 1 : 0, text, isAnswer: true };
}

/** The stable shape that `docs/audit.md` describes. */
function toJson(coverage: Coverage, audited: readonly Audited[]): string {
  const numbers = audited.map(({ place, phrase, sentence, suggestions }) => ({
    file: place.source.path,
    line: place.line,
    column: place.column,
    phrase,
    sentence,
    suggestions: suggestions.map(({ yaml, ...suggestion }) => ({ ...suggestion, keyFigure: yaml ?? null })),
  }));
  return JSON.stringify({ ...coverage, numbers }, null, 2);
}

function wordAudit(coverage: Coverage, audited: readonly Audited[], language: Language): string {
  return [...audited.map((one) => wordNumber(one, language)), auditLabels[language].summary(coverage)].join('\n\n');
}

function wordNumber({ place, phrase, sentence, suggestions }: Audited, language: Language): string {
  const words = auditLabels[language];
  return [
    `${formatPlace(place)}  ${phrase}`,
    `  ${sentence}`,
    ...(suggestions.length === 0 ? [`  ${words.nothing}`] : []),
    ...suggestions.flatMap((suggestion) => wordSuggestion(suggestion, language)),
  ].join('\n');
}

function wordSuggestion({ title, paste, yaml }: Suggestion, language: Language): string[] {
  if (yaml === undefined) return [`  → ${paste}   ${title}`];
  const lines = yaml.split('\n').map((line) => `      ${line}`);
  return [`  → ${paste}   ${title}`, `    ${auditLabels[language].keyFigure}`, ...lines];
}
