/** Vega's SVG made small and quiet: one picture with one description, and nothing else for a reader or a policy to trip on. */
import { labelSize } from './style.ts';

/** Attributes of shapes and text that are kept; classes, roles, styles and event settings are not, ids only with a prefix. */
const kept = new Set(
  [
    'd x y x1 x2 y1 y2 dy width height transform fill stroke opacity fill-opacity stroke-opacity stroke-width',
    'stroke-dasharray stroke-linecap stroke-linejoin text-anchor font-weight offset stop-color',
  ]
    .join(' ')
    .split(' '),
);
const named = new Set(['id', 'clip-path']);
const lengths = new Set(['d', 'x', 'y', 'width', 'height', 'transform', 'stroke-width', 'x1', 'x2', 'y1', 'y2']);

/** What says nothing that the root element or SVG itself does not say. */
const usual = new Set([
  'transform="translate(0,0)"',
  'font-weight="400"',
  'stroke-dasharray=""',
  'opacity="1"',
  'fill-opacity="1"',
  'stroke-opacity="1"',
]);

/**
 * Turns what Vega wrote into an inline picture.
 *
 * Gives one `svg` with `role="img"` and the description as its label; fonts are named once; lengths have at most two
 * decimals. It holds no style, script, link or outside address, and no id but those of clips and gradients where a prefix is given,
 * so it is the same whatever else is on the page.
 */
export function inlineSvg(drawn: string, description: string, prefix?: string): string {
  const [, opening = '', content = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(drawn) ?? [];
  const attributes = new Map(attributesOf(opening));
  const [width, height] = [attributes.get('width'), attributes.get('height')];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const font = `font-family="'Source Sans 3', sans-serif" font-size="${labelSize}" font-weight="400"`;
  const text = `${font} text-rendering="geometricPrecision"`;
  const label = `role="img" aria-label="${escapeAttribute(description)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${label} ${text}>${quiet(content, prefix)}</svg>`;
}

/** Drops what cannot be seen: hidden paths, paths with neither fill nor stroke, and groups that only hold others. */
function quiet(content: string, prefix: string | undefined): string {
  const rewriteTag = tagRewriter(prefix);
  const drawn = content
    .replace(/<\w+[^>]* display="none"[^>]*\/>/g, '')
    .replace(/<(\w+)([^>]*?)(\/?)>/g, (_tag, name, attributes, end) => rewriteTag(name, attributes, end))
    .replace(/<path(?: d="[^"]*")?\/>|<g(?: [^>]*)?\/>/g, '');
  const groups: boolean[] = [];
  return drawn.replace(/<g>|<g [^>]*>|<\/g>/g, (tag) => {
    if (tag !== '</g>') groups.push(tag !== '<g>');
    const isKept = tag === '</g>' ? groups.pop() : groups.at(-1);
    return isKept ? tag : '';
  });
}

/** Makes the function that rewrites one tag after the other; clips and gradients, which Vega counts for ever, are counted from 1. */
function tagRewriter(prefix: string | undefined): (name: string, attributes: string, end: string) => string {
  const ids = new Map<string, string>();
  const rename = (id: string, kind: string): string => {
    const known = ids.get(id) ?? `${prefix}.${kind}${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const renamed = (value: string): string =>
    prefix === undefined
      ? value
      : value.replace(
          /^((?:url\(#)?)((clip|gradient)_?\d+)(\)?)$/,
          (_, open, id, kind, close) => open + rename(id, kind) + close,
        );
  return (name, attributes, end) => {
    const pairs = attributesOf(attributes).flatMap(([key, value]) => {
      const isKept = kept.has(key) || (prefix !== undefined && named.has(key));
      if (!isKept || usual.has(`${key}="${value}"`)) return [];
      return [` ${key}="${lengths.has(key) ? shorten(value) : renamed(value)}"`];
    });
    return `<${name}${pairs.join('')}${end}>`;
  };
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
