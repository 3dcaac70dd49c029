/** JSON with places. Wraps the package `jsonc-parser`, set to plain JSON. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Located, Path } from './located.ts';
import { rules } from './messages.ts';
import { placeBetween, type Source } from './place.ts';
import { problem, type Report } from './problem.ts';

/**
 * Parses a JSON file.
 *
 * Errors: `json-syntax`, once per fault, also for comments, trailing commas and keys that stand twice; then undefined.
 */
export function parseJson(source: Source, report: Report): Located | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  for (const { error, offset, length } of errors) {
    const place = placeBetween(source, offset, offset + Math.max(1, length));
    const found = source.text.slice(offset, offset + Math.max(1, length)).trim();
    report(problem(rules, 'json-syntax', place, found, { detail: printParseErrorCode(error) }));
  }
  const duplicates = root ? duplicateKeys(root) : [];
  for (const { offset, length, value } of duplicates) {
    const place = placeBetween(source, offset, offset + length);
    report(problem(rules, 'json-syntax', place, String(value), { detail: 'DuplicateKey' }));
  }
  if (!root || errors.length + duplicates.length > 0) return undefined;
  return {
    value: getNodeValue(root),
    placeOf: (path, part = 'value') => {
      const node = nearestNode(root, path, part);
      return placeBetween(source, node.offset, node.offset + node.length);
    },
  };
}

/** The keys that stand a second time in their object. */
function duplicateKeys({ type, children = [] }: Node): Node[] {
  const keys = type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const seen = new Set<unknown>();
  const again = keys.filter(({ value }) => seen.size === seen.add(value).size);
  return [...again, ...children.flatMap(duplicateKeys)];
}

function nearestNode(root: Node, path: Path, part: 'key' | 'value'): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (!node) continue;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return part === 'key' && depth === path.length && key ? key : node;
  }
  return root;
}
