/** Small data packages for tests: descriptions and files as text, problems as lines. */
import type { Located } from '../../src/base/located.ts';
import type { Problem, Report } from '../../src/base/problem.ts';
import { type DataPackage, parseDataPackage } from '../../src/project/datapackage.ts';
import { parseKeyFigures } from '../../src/project/keyfigures.ts';
import { computeKeyFigures } from '../../src/tables/figures/figures.ts';
import { loadTables } from '../../src/tables/load.ts';
import { loadFile } from '../../src/tables/load-file.ts';
import type { Figures, Table, Tables } from '../../src/tables/table.ts';

/** Problems as `file:line:column found (rule)`, collected by `report`. */
export function collect(): { readonly lines: string[]; readonly problems: Problem[]; readonly report: Report } {
  const lines: string[] = [];
  const problems: Problem[] = [];
  const report: Report = (problem) => {
    const { rule, place, found } = problem;
    problems.push(problem);
    lines.push(`${place.source.path}:${place.line}:${place.column} ${found} (${rule})`);
  };
  return { lines, problems, report };
}

/** The description of a resource `t` in `t.csv` with a key `k` and an amount `n`, other parts laid over it. */
export function resourceOf(over: Record<string, unknown> = {}, schema: Record<string, unknown> = {}): object {
  return {
    name: 't',
    type: 'table',
    path: 't.csv',
    title: 'Prov',
    dialect: { delimiter: ';' },
    schema: {
      fields: [
        { name: 'k', type: 'string', title: 'Nyckel' },
        { name: 'n', type: 'number', decimalChar: ',', groupChar: ' ' },
      ],
      primaryKey: 'k',
      ...schema,
    },
    sources: [{ title: 'Provkommunen' }],
    ...over,
  };
}

/** The description of these resources. */
export function describe(resources: readonly object[], report: Report): DataPackage | undefined {
  const text = JSON.stringify({ name: 'prov', resources }, null, 1);
  return parseDataPackage({ path: 'data/datapackage.json', text }, report);
}

/** Loads the resources whose files these are, by path. */
export function loadAll(
  resources: readonly object[],
  files: Readonly<Record<string, string | Uint8Array>>,
  report: Report,
): Promise<Tables> {
  const bytes = Object.entries(files).map(([path, content]) => [path, bytesOf(content)] as const);
  return loadTables(describe(resources, report), new Map(bytes), report);
}

/** Loads the file of one resource; its problems as lines. */
export function load(
  resource: object,
  file: string | Uint8Array,
): { lines: string[]; problems: Problem[]; table: Table | null | undefined } {
  const { lines, problems, report } = collect();
  const data = describe([resource], report);
  const [described] = data?.resources ?? [];
  if (!data || !described) return { lines, problems, table: undefined };
  const placeOf: Located['placeOf'] = (path, part) => data.placeOf(['resources', 0, ...path], part);
  return { lines, problems, table: loadFile(described, placeOf, bytesOf(file), report) };
}

/** Loads a table that must be sound. */
export function tableFrom(resource: object, file: string): Table {
  const { lines, table } = load(resource, file);
  if (!table) throw new Error(lines.join('\n'));
  return table;
}

/** Computes key figures written in YAML from tables; their problems as lines. */
export function figuresOf(yaml: string, tables: Tables): { lines: string[]; figures: Figures } {
  const { lines, report } = collect();
  const list = parseKeyFigures({ path: 'data/nyckeltal.yaml', text: yaml }, report);
  return { lines, figures: computeKeyFigures(list, tables, report) };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
