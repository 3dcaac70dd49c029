/** The middle of the story: what the texts say, held against the data, against each other and against the lists. */
import type { Keeper } from '../base/cache.ts';
import type { Edition, Report } from '../base/problem.ts';
import type { ListedSources } from '../citations/check.ts';
import { checkClaims } from '../claims/check.ts';
import { checkEarlier } from '../document/earlier.ts';
import { checkFinal } from '../document/final.ts';
import { checkLists } from '../document/lists.ts';
import { numberLabels } from '../document/numbering.ts';
import { checkReferences } from '../markdown/check-references.ts';
import { checkStatements } from '../markdown/check-statements.ts';
import { type Coverage, coverageOf } from '../markdown/coverage.ts';
import { gatherMedskick } from '../markdown/handed-on.ts';
import type { Labels } from '../markdown/label.ts';
import { checkMentions } from '../markdown/mentions.ts';
import type { MedskickNode } from '../markdown/nodes.ts';
import type { Project } from '../project/read.ts';
import type { Binding } from '../tables/binding.ts';
import type { Texts } from './texts.ts';

/** What is known of the report once its texts have been checked. */
export interface Checked {
  readonly bindings: readonly Binding[];
  readonly labels: Labels;
  readonly medskick: readonly MedskickNode[];
  readonly listed: ListedSources;
  readonly coverage: Coverage;
}

/**
 * Checks the texts of a report.
 *
 * Errors: those of `checkClaims`, `checkStatements`, `numberLabels`, `checkEarlier`, `checkReferences`, `checkMentions`, `gatherMedskick` and `checkLists`; of a
 * final report also those of `checkFinal`.
 */
export function checkTexts(project: Project, read: Texts, edition: Edition, keeper: Keeper, report: Report): Checked {
  const { texts, tables, glossary } = read;
  const bindings = texts.flatMap((text) => text.bindings);
  checkClaims(bindings, tables, report);
  checkStatements(texts, keeper);
  const labels = numberLabels(texts, project.settings, report);
  checkEarlier(
    project,
    labels,
    texts.flatMap(({ unread }) => unread),
    report,
  );
  checkReferences(texts, labels, report);
  checkMentions(texts, labels, report);
  const medskick = gatherMedskick(texts, report);
  const listed = checkLists(texts, { ...project, glossary }, report);
  const coverage = coverageOf(texts);
  if (edition === 'final') checkFinal(project, coverage, report);
  return { bindings, labels, medskick, listed, coverage };
}
