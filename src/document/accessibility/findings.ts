/** All checks of accessibility that ran in a build, with what they found. */
import type { ElementContent } from 'hast';
import type { Problem } from '../../base/problem.ts';
import type { Fault } from '../../pdf/faults.ts';
import { checkHtml } from './check-html.ts';
import type { Finding } from './finding.ts';

/** What a build gives to judge by. `faults` are the PDF's; undefined where none was printed. */
export interface Built {
  readonly content: readonly ElementContent[];
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[] | undefined;
}

/** The findings: of the HTML, of the texts, and of the PDF if there is one. */
export function findingsOf({ content, problems, faults }: Built): Finding[] {
  const ofRule = (rule: string) => problems.filter((problem) => problem.rule === rule).length;
  const kinds = ['figure', 'link', 'table', 'glyph', 'font'] as const satisfies readonly Fault['kind'][];
  return [
    ...checkHtml(content),
    { part: 'text', check: 'characters', tested: null, faults: ofRule('glyph-missing') },
    { part: 'text', check: 'colours', tested: null, faults: ofRule('chart-contrast') },
    ...(faults
      ? kinds.map((kind): Finding => {
          return {
            part: 'pdf',
            check: kind,
            tested: null,
            faults: faults.filter((fault) => fault.kind === kind).length,
          };
        })
      : []),
  ];
}
