/** YAML with places. Wraps the package `yaml` (YAML 1.2, core schema: `10:30` and `017` stay what they look like). */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Located, Path } from './located.ts';
import { rules } from './messages.ts';
import type { Place, Source } from './place.ts';
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
 * Errors: `yaml-syntax`, once per fault, also for duplicate keys, aliases and tags of its own; then undefined.
 */
export function parseYaml(yaml: YamlText, report: Report): Located | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: counter, prettyErrors: false, strict: true });
  const faults = [...document.errors, ...document.warnings, ...foreignParts(document)];
  const between = (start: number, end: number): Place => placeIn(yaml, counter, start, end);
  for (const fault of faults) {
    const place = between(fault.pos[0], Math.max(fault.pos[1], fault.pos[0] + 1));
    const line = yaml.text.split('\n')[place.line - yaml.linesBefore - 1] ?? '';
    report(problem(rules, 'yaml-syntax', place, line.trim(), { detail: fault.code, line }));
  }
  if (faults.length > 0) return undefined;
  return {
    value: document.toJS() ?? {},
    placeOf: (path, part = 'value') => {
      const [start, end] = rangeOf(document.contents, path, part);
      return between(start, end);
    },
  };
}

/** Aliases can blow a small file up to any size, and keys that are lists are lost; no setting needs either. */
function foreignParts(document: Document): { code: string; pos: readonly [number, number] }[] {
  const found: { code: string; pos: readonly [number, number] }[] = [];
  const add = (code: string, node: unknown): void => void found.push({ code, pos: nodeRange(node) ?? [0, 1] });
  visit(document, {
    Alias: (_key, node) => add('ALIAS', node),
    Pair: (_key, { key }) => (isScalar(key) ? undefined : add('KEY', key)),
  });
  return found;
}

function placeIn(yaml: YamlText, counter: LineCounter, start: number, end: number): Place {
  const from = counter.linePos(start);
  const to = counter.linePos(Math.max(start, end));
  return {
    source: yaml.source,
    line: from.line + yaml.linesBefore,
    column: Math.max(1, from.col) + yaml.columnsBefore,
    endLine: to.line + yaml.linesBefore,
    endColumn: Math.max(1, to.col) + yaml.columnsBefore,
  };
}

function rangeOf(root: Node | null, path: Path, part: 'key' | 'value'): readonly [number, number] {
  let node: unknown = root;
  let range: readonly [number, number] = nodeRange(root) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
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

function nodeRange(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range; // every node that was parsed has one
  return range ? [range[0], range[1]] : undefined;
}
