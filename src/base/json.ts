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
 * Errors: `json-syntax`, once per fault, also for comments and trailing commas; then undefined.
 */
export function parseJson(source: Source, report: Report): Located | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  for (const { error, offset, length } of errors) {
    const place = placeBetween(source, offset, offset + Math.max(1, length));
    const found = source.text.slice(offset, offset + Math.max(1, length)).trim();
    report(problem(rules, 'json-syntax', place, found, { detail: printParseErrorCode(error) }));
  }
  if (!root || errors.length > 0) return undefined;
  return {
    value: getNodeValue(root),
    placeOf: (path, part = 'value') => {
      const node = nearestNode(root, path, part);
      return placeBetween(source, node.offset, node.offset + node.length);
    },
  };
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
