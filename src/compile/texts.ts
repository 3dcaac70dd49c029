/** The first half of the story: the data, and each chapter read by itself. Nothing is drawn, worded or laid out. */
import type { Keeper } from '../base/cache.ts';
import { type ChapterText, readChapterTexts } from '../markdown/chapter-text.ts';
import type { Glossary } from '../project/glossary.ts';
import type { Project } from '../project/read.ts';
import { type Data, loadData } from '../tables/data.ts';

/** The tables and key figures, the glossary, and the chapters' texts in their order. */
export interface Texts extends Data {
  readonly glossary: Glossary;
  readonly texts: readonly ChapterText[];
}

/** Loads the data and reads the chapters. Errors: those of `loadData` and `readChapterTexts`; told to the keeper. */
export async function readTexts(project: Project, keeper: Keeper): Promise<Texts> {
  const { settings, images } = project;
  const { tables, figures } = await loadData(project, keeper);
  const glossary = keeper.keep('glossary', [project.glossary], {}, () => project.glossary);
  const data = { tables, figures, glossary, nouns: settings.words, method: settings.method, images };
  return { tables, figures, glossary, texts: readChapterTexts(project.chapters, data, keeper) };
}
