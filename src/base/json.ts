/** JSON with places. Wraps the package `jsonc-parser`, set to plain JSON. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Located, mostLevels, type Path, reservedKeys } from './located.ts';
import { rules } from './messages.ts';
import { placesIn, type Source } from './place.ts';
import { problem, type Report } from './problem.ts';

/**
 * Parses a JSON file.
 *
 * Errors: `json-syntax`, once per fault, also for comments, trailing commas and keys that stand twice; `key-reserved`;
 * `nesting-deep`, then alone; then undefined.
 */
export function parseJson(source: Source, report: Report): Located | undefined {
  const between = placesIn(source);
  const deep = tooDeep(source.text);
  if (deep !== undefined) {
    const found = source.text.slice(deep, deep + 20);
    report(problem(rules, 'nesting-deep', between(deep, deep + 1), found, { most: mostLevels }));
    return undefined;
  }
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  for (const { error, offset, length } of errors) {
    const place = between(offset, offset + Math.max(1, length));
    const found = source.text.slice(offset, offset + Math.max(1, length)).trim();
    report(problem(rules, 'json-syntax', place, found, { detail: printParseErrorCode(error) }));
  }
  const objects = root ? keysOfObjects(root) : [];
  const again = objects.flatMap(duplicateKeys);
  for (const { offset, length, value } of again) {
    report(problem(rules, 'json-syntax', between(offset, offset + length), value, { detail: 'DuplicateKey' }));
  }
  const reserved = objects.flat().filter(({ value }) => reservedKeys.includes(value));
  for (const { offset, length, value } of reserved) {
    report(problem(rules, 'key-reserved', between(offset, offset + length), value, {}));
  }
  if (!root || errors.length + again.length + reserved.length > 0) return undefined;
  const propertyOf = propertyFinder();
  return {
    value: plainValue(root),
    placeOf: (path, part = 'value') => {
      const { offset, length } = nearestNode(root, path, part, propertyOf);
      return between(offset, offset + length);
    },
  };
}

/** The offset of the first bracket that opens a level too many; thousands would fill the library's stack. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = text[offset];
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === open.at(-1)) open.pop();
    if (open.length > mostLevels) return offset;
  }
  return undefined;
}

/** The keys of each object. */
function keysOfObjects({ type, children = [] }: Node): Node[][] {
  const keys = children.flatMap((property) => property.children?.[0] ?? []);
  return [...(type === 'object' ? [keys] : []), ...children.flatMap(keysOfObjects)];
}

/** The keys of an object that stand in it a second time. */
function duplicateKeys(keys: readonly Node[]): Node[] {
  const seen = new Set<unknown>();
  return keys.filter(({ value }) => seen.size === seen.add(value).size);
}

/** The library's own objects have no prototype, which much of what reads objects does not expect. */
function plainValue({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(plainValue);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.map(({ children: [key, part] = [] }) => [key?.value, part ? plainValue(part) : undefined]),
  );
}

/** A property by its object and key: the nodes of the key and the value. */
type PropertyOf = (object: Node, key: string) => readonly Node[] | undefined;

/** Makes the function that finds a property; each object is gone through once. */
function propertyFinder(): PropertyOf {
  const found = new Map<Node, ReadonlyMap<unknown, readonly Node[]>>();
  return (object, key) => {
    const properties = found.get(object) ?? propertiesOf(object);
    found.set(object, properties);
    return properties.get(key);
  };
}

function propertiesOf({ children = [] }: Node): ReadonlyMap<unknown, readonly Node[]> {
  return new Map(children.map(({ children: property = [] }) => [property[0]?.value, property]));
}

function nearestNode(root: Node, path: Path, part: 'key' | 'value', propertyOf: PropertyOf): Node {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const isObject = node.type === 'object';
    const [key, value] = isObject ? (propertyOf(node, String(step)) ?? []) : [undefined, node.children?.[Number(step)]];
    if (!value) return node;
    node = key && part === 'key' && depth === path.length - 1 ? key : value;
  }
  return node;
}
