/** The texts that authors wrote for a report. */
import type { Place, Source } from '../base/place.ts';
import type { Project } from '../project/read.ts';
import type { Tables } from '../tables/table.ts';

/** Each of them once: settings, chapters, lists, descriptions of the data, data files and queries, drawings. */
export function sourcesOf(project: Project, tables: Tables): Source[] {
  const { settingsSource, chapters, descriptions, bibliography, glossary, images } = project;
  const files = [...tables.values()].map((table) => table?.placeOf(0, table.columns[0]?.name ?? ''));
  const places: readonly (Place | undefined)[] = [bibliography[0]?.placeOf('id'), glossary[0]?.place, ...files];
  const drawings = [...images].flatMap(([path, bytes]) =>
    bytes && path.toLowerCase().endsWith('.svg')
      ? { path: `content/${path}`, text: new TextDecoder().decode(bytes) }
      : [],
  );
  const others = places.flatMap((place) => place?.source ?? []);
  return [
    ...new Set([settingsSource, ...chapters.map(({ source }) => source), ...descriptions, ...others, ...drawings]),
  ];
}
