/** The manifests of earlier reports. */
import type { Report } from '../base/problem.ts';
import { parseManifest, type ReadManifest } from './manifest.ts';
import { placeOfSetting, type ReportSettings } from './report.ts';
import { type ReadSource, readSource, reportMissing } from './source.ts';

/** Earlier reports in the order of `report.yaml`, undefined where one could not be read; and the texts that they were read from. */
export interface EarlierReports {
  readonly earlier: readonly (ReadManifest | undefined)[];
  readonly earlierSources: readonly ReadSource[];
}

/** Reads the manifests that the settings name. Errors: `file-missing` at its name, and those of `parseManifest`. */
export async function readEarlier(
  folder: string,
  settings: ReportSettings,
  settingsSource: ReadSource,
  report: Report,
): Promise<EarlierReports> {
  const found = await Promise.all(settings.earlier.map((path) => readSource(folder, path, report)));
  settings.earlier.forEach((path, at) => {
    if (!found[at]) reportMissing(path, placeOfSetting(settingsSource, 'earlier', at), report);
  });
  const earlierSources = found.filter((source) => source !== undefined);
  return { earlier: found.map((source) => source && parseManifest(source, report)), earlierSources };
}
