/** What a draft still lacks. */
import { words } from '../base/locale.ts';
import type { FrontMatter } from '../project/chapter.ts';
import type { ReportSettings } from '../project/report.ts';

/** One thing that is missing: a subject, what is to be said of it, and the id of the chapter that it concerns. */
export interface Unfinished {
  readonly subject: string;
  readonly remark: string;
  readonly target: string | undefined;
}

/** Lists chapters that are not `klar`, then a missing decision and reference number, and how many remarks on the data are open. */
export function listUnfinished(
  settings: ReportSettings,
  chapters: readonly FrontMatter[],
  remarks: number,
): Unfinished[] {
  const open = chapters.filter(({ status }) => status !== 'klar');
  return [
    ...open.map(({ id, title, status, owner }) => ({
      subject: title,
      remark: [words.chapterStatus[status], owner].filter(Boolean).join(', '),
      target: id,
    })),
    ...(settings.decision ? [] : [{ ...words.decisionMissing, target: undefined }]),
    ...(settings.reference ? [] : [{ ...words.referenceMissing, target: undefined }]),
    ...(remarks > 0 ? [{ ...words.remarksOpen(remarks), target: undefined }] : []),
  ];
}
