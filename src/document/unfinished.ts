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

/** How many warnings a final report may not have: on the data, and on ids of earlier reports that are gone. */
export interface OpenRemarks {
  readonly remarks: number;
  readonly gone: number;
}

/** Lists chapters that are not `klar`, then a missing decision and reference number, how many remarks on the data are open, and how many ids of earlier reports are gone. */
export function listUnfinished(
  settings: ReportSettings,
  chapters: readonly FrontMatter[],
  { remarks, gone }: OpenRemarks,
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
    ...(gone > 0 ? [{ ...words.idsGone(gone), target: undefined }] : []),
  ];
}
