/** Reads a report's folder into a project: texts and descriptors with their places; nothing is run. */
import { join } from 'node:path';
import { listFiles, readBytes, readText } from '../base/files.ts';
import { placeAt, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { type Chapter, parseChapter } from './chapter.ts';
import { type DataPackage, parseDataPackage } from './datapackage.ts';
import { type KeyFigureList, parseKeyFigures } from './keyfigures.ts';
import { rules } from './messages.ts';
import { parseReport, type ReportSettings } from './report.ts';

/** Everything that a report is made from. */
export interface Project {
  readonly settings: ReportSettings;
  readonly chapters: readonly Chapter[];
  readonly data: DataPackage | undefined;
  /** The bytes of the data files, by their path in the data package. A file that is missing is not there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly keyFigures: KeyFigureList | undefined;
}

/**
 * Reads the project in a folder: `content/report.yaml`, `content/*.md`, `data/`.
 *
 * Errors: `file-missing`, `chapters-missing` and those of each file; all are collected; undefined where the
 * settings, a chapter or a description of the data cannot be trusted, as everything else would be found wrong too.
 */
export async function readProject(folder: string, report: Report): Promise<Project | undefined> {
  const settingsSource = await readSource(folder, 'content/report.yaml');
  const dataSource = await readSource(folder, 'data/datapackage.json');
  const figuresSource = await readSource(folder, 'data/nyckeltal.yaml');
  if (settingsSource.missing) reportMissing(settingsSource, settingsSource.path, report);

  const settings = settingsSource.missing ? undefined : parseReport(settingsSource, report);
  const sources = await readChapterSources(folder, settings?.chapters, settingsSource, report);
  const chapters = sources.map((source) => parseChapter(source, report));
  const data = dataSource.missing ? undefined : parseDataPackage(dataSource, report);
  const keyFigures = figuresSource.missing ? undefined : parseKeyFigures(figuresSource, report);
  const files = await readDataFiles(folder, data);

  const described = (data || dataSource.missing) && (keyFigures || figuresSource.missing);
  if (!settings || !described || !chapters.every((chapter) => chapter !== undefined)) return undefined;
  return { settings, chapters, data, files, keyFigures };
}

async function readChapterSources(
  folder: string,
  listed: readonly string[] | undefined,
  settings: Source,
  report: Report,
): Promise<Source[]> {
  const names = listed ?? (await listFiles(join(folder, 'content'), '.md'));
  if (names.length === 0) report(problem(rules, 'chapters-missing', placeAt(settings, 1, 1), '–', {}));
  const sources = await Promise.all(names.map((name) => readSource(folder, `content/${name}`)));
  for (const source of sources) if (source.missing) reportMissing(settings, source.path, report);
  return sources.filter(({ missing }) => !missing);
}

async function readDataFiles(folder: string, data: DataPackage | undefined): Promise<Map<string, Uint8Array>> {
  const paths = data?.resources.map(({ path }) => path) ?? [];
  const read = await Promise.all(
    paths.map(async (path) => [path, await readBytes(join(folder, 'data', path))] as const),
  );
  return new Map(read.filter((entry): entry is readonly [string, Uint8Array] => entry[1] !== undefined));
}

async function readSource(folder: string, path: string): Promise<Source & { missing: boolean }> {
  const text = await readText(join(folder, path));
  return { path, text: text ?? '', missing: text === undefined };
}

function reportMissing(at: Source, path: string, report: Report): void {
  report(problem(rules, 'file-missing', placeAt(at, 1, 1), '–', { path }));
}
