/** YAML with places. Wraps the package `yaml` (YAML 1.2, core schema: `10:30` and `017` stay what they look like). */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Located, mostLevels, type Path, reservedKeys } from './located.ts';
import { rules } from './messages.ts';
import { type Place, placesIn, type Source } from './place.ts';
import { problem, type Report } from './problem.ts';

/** YAML text within a source: how many lines and columns of the source stand before its first character. */
export interface YamlText {
  readonly source: Source;
  readonly text: string;
  readonly linesBefore: number;
  readonly columnsBefore: number;
}

/** A whole file of YAML. */
export function yamlFile(source: Source): YamlText {
  return { source, text: source.text, linesBefore: 0, columnsBefore: 0 };
}

/**
 * Parses YAML text.
 *
 * Errors: `yaml-syntax`, once per fault, also for duplicate keys, aliases, tags of its own and other versions of YAML;
 * `key-reserved`; `nesting-deep`, then alone; then undefined.
 */
export function parseYaml(yaml: YamlText, report: Report): Located | undefined {
  const between = placesWithin(yaml);
  const document = parseWhole(yaml.text);
  const deep = document ? tooDeep(document) : firstTooDeep(yaml.text);
  const faults = document ? faultsIn(document, deep) : [];
  if (deep !== undefined && faults.length === 0) {
    const found = yaml.text.slice(deep, deep + 20);
    report(problem(rules, 'nesting-deep', between(deep, deep + 1), found, { most: mostLevels }));
  }
  const lines = yaml.text.split(/\r\n|\r|\n/);
  for (const { code, pos } of faults) {
    const place = between(pos[0], Math.max(pos[1], pos[0] + 1));
    const line = lines[place.line - yaml.linesBefore - 1] ?? '';
    if (code === 'RESERVED_KEY') report(problem(rules, 'key-reserved', place, yaml.text.slice(...pos), {}));
    else report(problem(rules, 'yaml-syntax', place, line.trim(), { detail: code, line }));
  }
  if (!document || deep !== undefined || faults.length > 0) return undefined;
  const pairOf = pairFinder();
  return {
    value: document.toJS() ?? {},
    placeOf: (path, part = 'value') => between(...rangeOf(document.contents, path, part, pairOf)),
  };
}

type Range = readonly [start: number, end: number];

/** The document of a text; undefined where it is nested so deeply that the library runs out of stack. */
function parseWhole(text: string): Document | undefined {
  try {
    // The library would compare each key with each other; `foreignParts` finds those that stand twice.
    return parseDocument(text, { prettyErrors: false, resolveKnownTags: false, uniqueKeys: false });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** The offset of the first list or map that stands a level too deep. */
function tooDeep(document: Document): number | undefined {
  let deep: number | undefined;
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.filter(isCollection).length < mostLevels) return;
      deep = nodeRange(node)?.[0];
      return visit.BREAK;
    },
  });
  return deep;
}

/** The same for a text that cannot be parsed whole: its beginning is, longer each time, until it is too deep. */
function firstTooDeep(text: string): number {
  const isDeep = (length: number): boolean => {
    const document = parseWhole(text.slice(0, length));
    return !document || tooDeep(document) !== undefined;
  };
  let deep = mostLevels;
  while (deep < text.length && !isDeep(deep)) deep *= 2;
  let shallow = Math.floor(deep / 2);
  while (deep - shallow > 1) {
    const middle = Math.floor((shallow + deep) / 2);
    if (isDeep(middle)) deep = middle;
    else shallow = middle;
  }
  return deep - 1;
}

interface Fault {
  readonly code: string;
  readonly pos: Range;
}

/** What is wrong in a document; in one that gets too deep only what comes before, as it may be why. */
function faultsIn(document: Document, deep: number | undefined): Fault[] {
  const faults = [...document.errors, ...document.warnings];
  if (deep !== undefined) return faults.filter(({ pos }) => pos[0] < deep);
  return [...faults, ...foreignParts(document)];
}

/**
 * Aliases can blow a small file up to any size, keys that are lists are lost, and of equal keys all but one; YAML 1.1
 * reads `10:30` as a number. No setting needs any of these.
 */
function foreignParts(document: Document): Fault[] {
  const found: Fault[] = [];
  const add = (code: string, node: unknown): void => void found.push({ code, pos: nodeRange(node) ?? [0, 1] });
  if (document.directives?.yaml.version !== '1.2') add('BAD_DIRECTIVE', undefined);
  visit(document, {
    Alias: (_key, node) => add('ALIAS', node),
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? keyName(key) : undefined;
        if (name === undefined) add('KEY', key);
        else if (reservedKeys.includes(name)) add('RESERVED_KEY', key);
        else if (seen.size === seen.add(name).size) add('DUPLICATE_KEY', key);
      }
    },
  });
  return found;
}

/** A key as the value has it: without text it is an empty one. */
function keyName({ value }: Scalar): string {
  return value === null ? '' : String(value);
}

/** A line that is not indented as far as the text, such as an empty one, has its places at its end. */
function placesWithin({ source, text, linesBefore, columnsBefore }: YamlText): (start: number, end: number) => Place {
  const between = placesIn({ path: source.path, text });
  const lines = columnsBefore > 0 ? source.text.split(/\r\n|\r|\n/) : undefined;
  const columnIn = (line: number, column: number): number =>
    Math.min(column + columnsBefore, (lines?.[line - 1]?.length ?? Number.POSITIVE_INFINITY) + 1);
  return (start, end) => {
    const place = between(start, end);
    const [line, endLine] = [place.line + linesBefore, place.endLine + linesBefore];
    const column = columnIn(line, place.column);
    return { source, line, column, endLine, endColumn: columnIn(endLine, place.endColumn) };
  };
}

type PairOf = (map: YAMLMap, key: string) => Pair | undefined;

/** Makes the function that finds the pair of a key; each map is gone through once. */
function pairFinder(): PairOf {
  const found = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    const pairs =
      found.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? keyName(pair.key) : '', pair]));
    found.set(map, pairs);
    return pairs.get(key);
  };
}

function rangeOf(root: Node | null, path: Path, part: 'key' | 'value', pairOf: PairOf): Range {
  let node: unknown = root;
  let range: Range = nodeRange(root) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = pairOf(node, String(step));
      if (!pair) return depth === 0 ? [range[0], range[0] + 1] : range;
      const keyRange = nodeRange(pair.key) ?? range;
      range = last && part === 'key' ? keyRange : (nodeRange(pair.value) ?? keyRange);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = nodeRange(node) ?? range;
    } else return range;
  }
  return range;
}

function nodeRange(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range; // every node that was parsed has one
  return range ? [range[0], range[1]] : undefined;
}
