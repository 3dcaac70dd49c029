/** What a new data file would change, as a list to read. */
import { formatPlace } from '../base/place.ts';
import type { Language } from '../base/problem.ts';
import type { Difference } from '../compile/difference.ts';
import type { Acceptance } from './accept.ts';
import { impactLabels } from './impact-messages.ts';
import { wordClaim, wordFigure, wordValue } from './impact-numbers.ts';
import { wordShown, wordTable } from './impact-tables.ts';
import { formatProblems } from './problems.ts';

/** What is to be told: `file` from the report's folder, `by` the new one, and how many errors the report has with each. */
export interface Told {
  readonly file: string;
  readonly by: string;
  readonly difference: Difference;
  readonly isReadable: boolean;
  readonly breaks: boolean;
  readonly errors: { readonly before: number; readonly after: number };
  /** Undefined where it was not asked to accept the file. */
  readonly acceptance: Acceptance | undefined;
  readonly language: Language;
}

/** Words the list. Of a file that cannot be read only the problems of the data are told, as all that it is used for is missing. */
export function wordImpact({ file, by, difference, isReadable, breaks, errors, acceptance, language }: Told): string {
  const words = impactLabels[language];
  const { problems } = difference;
  const told = problems.added.filter(({ place }) => isReadable || place.source.path.startsWith('data/'));
  const added = formatProblems(told, language);
  const changes = isReadable ? wordChanges(difference, language) : [words.unreadable];
  const isNothing = changes.length === 0 && added === '';
  return [
    words.by(file, by),
    ...(isNothing ? [words.nothing] : changes),
    ...(added ? [`${words.headings.added}\n\n${added}`] : []),
    ...(errors.before + errors.after > 0 ? [words.errors(errors.before, errors.after)] : []),
    words.acceptance(acceptance, breaks),
  ].join('\n\n');
}

function wordChanges({ tables, figures, shown, bindings, problems }: Difference, language: Language): string[] {
  const { headings } = impactLabels[language];
  const values = bindings.filter(({ binding }) => binding.kind === 'value');
  const claims = bindings.filter(({ binding }) => binding.kind === 'claim');
  const gone = problems.gone.map(
    ({ place, rule, wording }) => `${formatPlace(place)} (${rule}): ${wording[language].text}`,
  );
  return [
    ...tables.map((table) => wordTable(table, language)),
    ...section(
      headings.figures,
      figures.map((figure) => wordFigure(figure, language)),
    ),
    ...section(
      headings.shown,
      shown.flatMap((one) => wordShown(one, language)),
    ),
    ...section(
      headings.values,
      values.map((value) => wordValue(value, language)),
    ),
    ...section(
      headings.claims,
      claims.map((claim) => wordClaim(claim, language)),
    ),
    ...section(headings.gone, gone),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join('\n')];
}
