/** Whether a published file is of a report, as a text to read. */
import type { Language } from '../base/problem.ts';
import type { InputsDifference } from '../project/compare-inputs.ts';
import { wordTables } from './diff-text.ts';
import { plainText } from './plain-text.ts';
import type { Verified } from './verdict.ts';
import { verifyLabels } from './verify-messages.ts';

/** The order in which the files that differ are told. */
const fates = ['changed', 'gone', 'added'] as const;

/** Words the answer, then what it rests on: the file, and unless that is another report its inputs, its tables, its bytes. */
export function wordVerified(verified: Verified, language: Language): string {
  const words = verifyLabels[language];
  const { verdict, inputs, tables, built } = verified;
  const compared = [
    wordInputs(inputs, language),
    ...(tables ? wordTables(tables, language) : [words.noTables]),
    words.built[built],
  ];
  const told = [words.verdicts[verdict], wordFile(verified, language), ...(verdict === 'report' ? [] : compared)];
  return plainText(told.join('\n\n'));
}

/** What the file says of itself; the program only where it is another one now. */
function wordFile({ file, record: { report, program }, program: now }: Verified, language: Language): string {
  const words = verifyLabels[language];
  const { key, title, municipality, version, edition, date } = report;
  const built = `${program.name} ${program.version}`;
  return [
    `${file}: ${title} – ${municipality} (${key}), ${words.version(version, words.editions[edition], date)}`,
    ...(built === now ? [] : [words.programs(built, now)]),
  ].join('\n');
}

function wordInputs(inputs: InputsDifference, language: Language): string {
  const words = verifyLabels[language];
  const differing = fates.flatMap((fate) => inputs[fate].map(({ path }) => `${words.fates[fate]}: ${path}`));
  return [...differing, words.inputs(inputs.unchanged.length)].join('\n');
}
