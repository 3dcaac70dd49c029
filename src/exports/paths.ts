/** Where the files of a table stand. */

/** The folder that they are written into, within that of the report. */
export const tablesFolder = 'tables';

/** The paths of a table's files, from the folder of the tables. */
export interface ExportPaths {
  readonly csv: string;
  readonly xlsx: string;
  readonly json: string;
  readonly plain: string;
}

/** The name of the file that describes all tables. Source: Data Package v2. */
export const packageName = 'datapackage.json';

/** The paths of the files of the table with this id. */
export function pathsOf(id: string): ExportPaths {
  return { csv: `${id}.csv`, xlsx: `${id}.xlsx`, json: `${id}.json`, plain: `plain/${id}.csv` };
}

/** Names that Windows keeps for devices, whatever stands after a point. Source: Microsoft, Naming Files, Paths, and Namespaces. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether no file can have the name of the id: one has it already, or Windows lets none have it. */
export function isReserved(id: string): boolean {
  return deviceName.test(id) || Object.values(pathsOf(id)).includes(packageName);
}
