/** A project examined as a draft: what its data and texts say, and all that is wrong in them, whether it would build or not. */
import { type Cache, makeKeeper } from '../base/cache.ts';
import type { Problem } from '../base/problem.ts';
import type { Project } from '../project/read.ts';
import { type Checked, checkTexts } from './check.ts';
import { readTexts, type Texts } from './texts.ts';

/** What is known of a project without drawing, wording or laying out anything, and what the next time can start from. */
export interface Examined extends Texts, Checked {
  readonly problems: readonly Problem[];
  readonly cache: Cache;
}

/** Examines a project, with the cache of an earlier time. Errors: those of `readTexts` and `checkTexts` are in `problems`. */
export async function examine(project: Project, cache: Cache = new Map()): Promise<Examined> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const keeper = makeKeeper(cache, report);
  const read = await readTexts(project, keeper);
  const checked = checkTexts(project, read, 'draft', keeper, report);
  return { ...read, ...checked, problems, cache: keeper.used() };
}
