/** The parts of a statement, from the tree that DuckDB's parser makes of it. */

/** A part of the tree, under DuckDB's own keys. */
export type Part = Readonly<Record<string, unknown>>;

/** A part that has a kind, and where it stands. */
export interface Found {
  readonly part: Part;
  /** DuckDB's name for what it is: `FUNCTION`, `BASE_TABLE`, `SELECT_NODE`. */
  readonly kind: string;
  /** Of the part, else of the nearest part around it; in bytes. */
  readonly offset: number | undefined;
  /** Names in small letters that a WITH has given to other parts of the query. */
  readonly names: ReadonlySet<string>;
  /** Whether it is a function that stands for a table. */
  readonly asTable: boolean;
}

/** Where parts stand that are gone through. */
type Around = Omit<Found, 'part' | 'kind'>;

/** The root of a tree that DuckDB has written as JSON. Numbers past all bounds, as in `1e999`, are no JSON, and left out. */
export function parseTree(json: string): Part {
  const root: unknown = JSON.parse(
    json.replace(/"(?:[^"\\]|\\.)*"|-?(?:Infinity|NaN)/g, (found) => (found.startsWith('"') ? found : 'null')),
  );
  if (!isPart(root)) throw new Error('DuckDB gives no tree', { cause: json });
  return root;
}

/** Whether a value of the tree is a part rather than a word, number or list. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a list of them. */
export function asParts(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

/** The part and all parts below it, each before those that it holds. */
export function partsOf(root: Part): Found[] {
  const found: Found[] = [];
  visit(root, { offset: undefined, names: new Set(), asTable: false }, found);
  return found;
}

/** Where a part stands, in bytes; undefined for those that DuckDB gives no place. */
export function offsetOf({ query_location: at }: Part): number | undefined {
  return typeof at === 'number' && at < Number.MAX_SAFE_INTEGER ? at : undefined;
}

function visit(value: unknown, around: Around, found: Found[]): void {
  if (Array.isArray(value)) for (const one of value) visit(one, around, found);
  if (!isPart(value)) return;
  const offset = offsetOf(value) ?? around.offset;
  const kind = kindOf(value);
  if (kind !== undefined) found.push({ ...around, part: value, kind, offset });
  const names = namesWithin(value, { ...around, offset }, found);
  for (const [key, child] of Object.entries(value)) {
    if (isForeign(key, kind)) continue;
    visit(child, { offset, names, asTable: kind === 'TABLE_FUNCTION' && key === 'function' }, found);
  }
}

function kindOf({ class: expression, type }: Part): string | undefined {
  return [expression, type].find((one) => typeof one === 'string');
}

/** Types, constants and samples have kinds of their own, and what a WITH defines has been visited. */
function isForeign(key: string, kind: string | undefined): boolean {
  return kind === 'CONSTANT' || ['cast_type', 'expected_types', 'sample', 'cte_map'].includes(key);
}

/** What a WITH defines can be named after it; what is recursive, in itself too. */
function namesWithin({ cte_map, cte_name }: Part, around: Around, found: Found[]): Found['names'] {
  const defined = asParts(isPart(cte_map) ? cte_map.map : undefined);
  if (defined.length === 0 && typeof cte_name !== 'string') return around.names;
  const names = new Set(around.names);
  if (typeof cte_name === 'string') names.add(cte_name.toLowerCase());
  for (const { key, value } of defined) {
    visit(value, { ...around, names: new Set(names), asTable: false }, found);
    names.add(String(key).toLowerCase());
  }
  return names;
}
