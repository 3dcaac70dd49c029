/** The report on accessibility of a build: its page, and in a line what was checked. */
import type { Language, Problem } from '../base/problem.ts';
import type { Report } from '../compile/report.ts';
import { findingsOf } from '../document/accessibility/findings.ts';
import { accessibilityPage } from '../document/accessibility/page.ts';
import type { Fault } from '../pdf/faults.ts';

/** The page as HTML, and the line for the summary. */
export interface AccessibilityReport {
  readonly html: string;
  readonly line: string;
}

const lines: Readonly<Record<Language, (checks: number, faults: number) => string>> = {
  sv: (checks, faults) =>
    `Tillgänglighet: ${checks} prövningar, ${faults} fel. Det som en människa ska bedöma står i accessibility.html.`,
  en: (checks, faults) =>
    `Accessibility: ${checks} checks, ${faults} ${faults === 1 ? 'fault' : 'faults'}. What people must judge stands in accessibility.html.`,
};

/** Reports on a built report; `faults` are those of its PDF, undefined where none was printed. */
export async function reportAccessibility(
  report: Report,
  problems: readonly Problem[],
  faults: readonly Fault[] | undefined,
  language: Language,
): Promise<AccessibilityReport> {
  const content = [...report.front, ...report.chapters].flatMap((part) => part.content);
  const findings = findingsOf({ content, problems, faults });
  const found = findings.reduce((sum, finding) => sum + finding.faults, 0);
  return {
    html: await accessibilityPage(report, findings, faults && faults.length === 0),
    line: lines[language](findings.length, found),
  };
}
