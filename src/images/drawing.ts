/** Reads an SVG into a drawing that can do no harm: no script, no address outside it, no style, ids of its own. */
import type { Element, ElementContent } from 'hast';
import { placeBetween, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { VectorImage } from './image.ts';
import { rules } from './messages.ts';
import { countCopies } from './svg-copies.ts';
import { elements, holdText, silent } from './svg-names.ts';
import { cleanAttributes } from './svg-values.ts';
import { parseElements, type XmlElement } from './xml.ts';

/** So many elements are drawn by `use`, at most. */
const mostCopies = 100_000;

type Fault = 'svg-size' | 'svg-limit' | 'svg-refused' | 'svg-address';
type Fail = (rule: Fault, element: XmlElement, found: string) => void;

/**
 * Reads an SVG file into an `svg` with a `viewBox` and without a size, to be as wide as its place.
 *
 * Errors: `svg-syntax` where the text is not UTF-8, `svg-size`, `svg-limit`, `svg-refused` and `svg-address` (each thing once), those of `parseElements`; then
 * undefined.
 */
export function readDrawing(source: Source, idPrefix: string, report: Report): VectorImage | undefined {
  const bad = source.text.indexOf('\ufffd');
  if (bad >= 0) report(problem(rules, 'svg-syntax', placeBetween(source, bad, bad + 1), '\ufffd', { detail: 'UTF-8' }));
  const root = bad < 0 && parseElements(source, report);
  if (!root) return undefined;
  const faults = new Set<string>();
  const fail: Fail = (rule, element, found) => {
    if (faults.has(`${rule} ${found}`)) return;
    faults.add(`${rule} ${found}`);
    const place = placeBetween(source, element.start, element.start + element.name.length + 1);
    report(problem(rules, rule, place, found, { found }));
  };
  const size = sizeOf(root);
  if (!size) fail('svg-size', root, `<${root.name}>`);
  if (countCopies(root) > mostCopies) fail('svg-limit', root, '<use>');
  const drawing = elementFrom(root, newIds(root, idPrefix), fail);
  if (!size || faults.size > 0) return undefined;
  const { x, y, width, height, ...own } = drawing.properties;
  const viewBox = own.viewBox ?? `0 0 ${size.width} ${size.height}`;
  const properties = { ...own, viewBox, preserveAspectRatio: 'xMinYMid' };
  return { format: 'svg', ...size, drawing: { ...drawing, properties } };
}

/** The size that the `viewBox` gives, or else `width` and `height` in pixels. */
function sizeOf({ name, attributes }: XmlElement): { width: number; height: number } | undefined {
  if (name !== 'svg') return undefined;
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .slice(2);
  const pixels = [attributes.get('width'), attributes.get('height')].map((length) => length?.replace(/px$/, '') ?? '');
  const [width = 0, height = 0] = (box ?? pixels).map(Number);
  return Number.isFinite(width * height) && width > 0 && height > 0 ? { width, height } : undefined;
}

/** Every id of the file with its new one: ASCII, and nobody else's. */
function newIds(root: XmlElement, prefix: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const visit = ({ attributes, children }: XmlElement): void => {
    const id = attributes.get('id');
    if (id !== undefined && !ids.has(id)) ids.set(id, `${prefix}.${ids.size + 1}`);
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return ids;
}

/** Drawing programs keep notes in elements with a prefix; they draw nothing. */
function contentOf(element: XmlElement, ids: ReadonlyMap<string, string>, fail: Fail): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (typeof child === 'string') return holdText.has(element.name) ? [{ type: 'text', value: child }] : [];
    if (silent.has(child.name) || child.name.includes(':')) return [];
    if (!elements.has(child.name)) {
      fail('svg-refused', child, `<${child.name}>`);
      return [];
    }
    return [elementFrom(child, ids, fail)];
  });
}

function elementFrom(element: XmlElement, ids: ReadonlyMap<string, string>, fail: Fail): Element {
  const { kept, refused, outside } = cleanAttributes(element, ids);
  for (const found of refused) fail('svg-refused', element, found);
  for (const found of outside) fail('svg-address', element, found);
  return { type: 'element', tagName: element.name, properties: kept, children: contentOf(element, ids, fail) };
}
