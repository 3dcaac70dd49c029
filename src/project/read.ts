/** Reads a report's folder into a project: texts and descriptors with their places; nothing is run. */
import { join } from 'node:path';
import { listFiles, readBytes } from '../base/files.ts';
import { placeAt, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { type Bibliography, parseBibliography } from './bibliography.ts';
import { type Chapter, parseChapter } from './chapter.ts';
import { type DataPackage, parseDataPackage } from './datapackage.ts';
import { type EarlierReports, readEarlier } from './earlier.ts';
import { type Glossary, parseGlossary } from './glossary.ts';
import { type ImageFiles, readImages } from './images.ts';
import { type Input, inputsOf } from './inputs.ts';
import { type KeyFigureList, parseKeyFigures } from './keyfigures.ts';
import { rules } from './messages.ts';
import { parseReport, type ReportSettings } from './report.ts';
import { readSource, reportMissing } from './source.ts';
import { checkStandard } from './standard.ts';

/** Everything that a report is made from. */
export interface Project extends Pick<EarlierReports, 'earlier'> {
  readonly settings: ReportSettings;
  readonly settingsSource: Source;
  readonly chapters: readonly Chapter[];
  readonly data: DataPackage | undefined;
  /** The bytes of the data files, by their path in the data package. A file that is missing is not there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly keyFigures: KeyFigureList | undefined;
  readonly bibliography: Bibliography;
  readonly glossary: Glossary;
  readonly images: ImageFiles;
  /** The texts that describe the data, as they were read. */
  readonly descriptions: readonly Source[];
  /** The checksums of all files that were read. */
  readonly inputs: readonly Input[];
}

/** The files that a report has at most one of, from its folder. */
export const projectFiles = {
  settings: 'content/report.yaml',
  bibliography: 'content/references.yaml',
  glossary: 'content/glossary.yaml',
  data: 'data/datapackage.json',
  keyFigures: 'data/nyckeltal.yaml',
} as const;

/**
 * Reads the project in a folder: `report.yaml`, `*.md`, `references.yaml`, `glossary.yaml` and `bilder/` in `content/`, and
 * `data/`.
 *
 * Errors: `file-missing`, `chapters-missing`, `text-encoding`, `datapackage-standard` and those of each file; all are
 * collected; undefined where the settings, a chapter, a description of the data or a list cannot be trusted, as everything
 * else would be found wrong too.
 */
export async function readProject(folder: string, report: Report): Promise<Project | undefined> {
  const read = (path: string) => readSource(folder, path, report);
  const settingsSource = await read(projectFiles.settings);
  const dataSource = await read(projectFiles.data);
  const figuresSource = await read(projectFiles.keyFigures);
  const bibliographySource = await read(projectFiles.bibliography);
  const glossarySource = await read(projectFiles.glossary);
  const place = placeAt(settingsSource ?? { path: projectFiles.settings, text: '' }, 1, 1);
  if (!settingsSource) reportMissing(place.source.path, place, report);

  const settings = settingsSource && parseReport(settingsSource, report);
  const names = settings?.chapters ?? (await listFiles(join(folder, 'content'), '.md'));
  if (names.length === 0) report(problem(rules, 'chapters-missing', place, '–', {}));
  const texts = await Promise.all(names.map((name) => read(`content/${name}`)));
  const chapters = texts.map((source, at) => {
    if (!source) reportMissing(`content/${names[at]}`, place, report);
    return source && parseChapter(source, report);
  });
  const data = dataSource && parseDataPackage(dataSource, report);
  if (data) await checkStandard(data, report);
  const keyFigures = figuresSource && parseKeyFigures(figuresSource, report);
  const bibliography = bibliographySource ? parseBibliography(bibliographySource, report) : [];
  const glossary = glossarySource ? parseGlossary(glossarySource, report) : [];
  const files = await readDataFiles(folder, data);

  const described = (data || !dataSource) && (keyFigures || !figuresSource) && bibliography && glossary;
  if (!settingsSource || !settings || !described || !chapters.every((chapter) => chapter !== undefined))
    return undefined;
  const { earlier, earlierSources } = await readEarlier(folder, settings, settingsSource, report);
  const images = await readImages(folder, chapters);
  const descriptions = [dataSource, figuresSource].filter((source) => source !== undefined);
  const listed = [bibliographySource, glossarySource, ...earlierSources];
  const inputs = inputsOf([settingsSource, ...texts, ...descriptions, ...listed], files, images);
  const others = { bibliography, glossary, images, earlier, inputs };
  return { settings, settingsSource, chapters, data, files, keyFigures, descriptions, ...others };
}

async function readDataFiles(folder: string, data: DataPackage | undefined): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { path } of data?.resources ?? []) {
    const bytes = await readBytes(join(folder, 'data', path));
    if (bytes) files.set(path, bytes);
  }
  return files;
}
