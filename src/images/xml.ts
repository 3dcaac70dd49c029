/** XML text → a plain tree. Wraps the package `@rgrove/parse-xml`, which loads nothing and expands no entities of a file's own. */
import { XmlElement as Parsed, parseXml, XmlError, XmlText } from '@rgrove/parse-xml';
import { placeAt, placeBetween, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';

/** An element: attributes in the file's order, and texts between its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Where it begins and ends, in UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

/** Drawings of people stay far below. */
const deepest = 100;

/** Parses XML. Errors: `svg-syntax`, `svg-limit` where elements stand too deep in each other; then undefined. */
export function parseElements(source: Source, report: Report): XmlElement | undefined {
  try {
    const { root } = parseXml(source.text, { includeOffsets: true });
    const element = root && elementFrom(root, deepest);
    if (element) return element;
  } catch (cause) {
    if (cause instanceof XmlError) {
      const [detail = ''] = cause.message.split(/ \(line |\n/);
      report(problem(rules, 'svg-syntax', placeBetween(source, cause.pos, cause.pos + 1), cause.excerpt, { detail }));
      return undefined;
    }
    if (!(cause instanceof RangeError)) throw cause; // the parser calls itself for each level
  }
  report(problem(rules, 'svg-limit', placeAt(source, 1, 1), source.path, {}));
  return undefined;
}

/** Undefined where more levels stand in it than are left. */
function elementFrom(parsed: Parsed, levels: number): XmlElement | undefined {
  if (levels === 0) return undefined;
  const children: (XmlElement | string)[] = [];
  for (const node of parsed.children) {
    if (node instanceof XmlText) children.push(node.text);
    if (!(node instanceof Parsed)) continue;
    const child = elementFrom(node, levels - 1);
    if (!child) return undefined;
    children.push(child);
  }
  const { name, start, end } = parsed;
  return { name, attributes: new Map(Object.entries(parsed.attributes)), children, start, end };
}
