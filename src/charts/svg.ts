/** Vega's SVG made small and quiet: one picture with one description, and nothing else for a reader or a policy to trip on. */
import { labelSize } from './style.ts';

/** Attributes of shapes and text that are kept; classes, roles, styles, ids and event settings are not. */
const kept = new Set(
  ['d', 'x', 'y', 'width', 'height', 'transform', 'fill', 'stroke', 'text-anchor', 'font-weight'].concat([
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'x1',
    'x2',
    'y1',
    'y2',
  ]),
);
const lengths = new Set(['d', 'x', 'y', 'width', 'height', 'transform', 'stroke-width', 'x1', 'x2', 'y1', 'y2']);

/** What says nothing that the root element or SVG itself does not say. */
const usual = new Set(['transform="translate(0,0)"', 'font-weight="400"', 'stroke-dasharray=""']);

/**
 * Turns what Vega wrote into an inline picture.
 *
 * Gives one `svg` with `role="img"` and the description as its label; fonts are named once; lengths have at most two
 * decimals. It holds no id, style, script, link or outside address, so it is the same whatever else is on the page.
 */
export function inlineSvg(drawn: string, description: string): string {
  const [, opening = '', content = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(drawn) ?? [];
  const attributes = new Map(attributesOf(opening));
  const [width, height] = [attributes.get('width'), attributes.get('height')];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="'Source Sans 3', sans-serif" font-size="${labelSize}" font-weight="400"`;
  const text = `${font} text-rendering="geometricPrecision"`;
  const label = `role="img" aria-label="${escapeAttribute(description)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${label} ${text}>${quiet(content)}</svg>`;
}

/** Drops what cannot be seen: hidden paths, paths with neither fill nor stroke, and groups that only hold others. */
function quiet(content: string): string {
  const drawn = content
    .replace(/<\w+[^>]* display="none"[^>]*\/>/g, '')
    .replace(/<(\w+)([^>]*?)(\/?)>/g, rewriteTag)
    .replace(/<path(?: d="[^"]*")?\/>|<g(?: [^>]*)?\/>/g, '');
  const groups: boolean[] = [];
  return drawn.replace(/<g>|<g [^>]*>|<\/g>/g, (tag) => {
    if (tag !== '</g>') groups.push(tag !== '<g>');
    const isKept = tag === '</g>' ? groups.pop() : groups.at(-1);
    return isKept ? tag : '';
  });
}

function rewriteTag(_tag: string, name: string, attributes: string, end: string): string {
  const pairs = attributesOf(attributes)
    .filter(([key, value]) => kept.has(key) && !usual.has(`${key}="${value}"`))
    .map(([key, value]) => ` ${key}="${lengths.has(key) ? shorten(value) : value}"`);
  return `<${name}${pairs.join('')}${end}>`;
}

function attributesOf(text: string): [string, string][] {
  return [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
}

/** Lengths with at most two decimals; a hundredth of a pixel cannot be seen in print. */
function shorten(value: string): string {
  return value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
