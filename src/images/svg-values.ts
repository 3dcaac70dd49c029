/** Attributes of an SVG element: its style taken apart, its references kept within the drawing. */
import { attributes, functions, refusedProperties } from './svg-names.ts';
import type { XmlElement } from './xml.ts';

/** So much of a value is shown where it is refused: an address can hold a whole picture. */
const longest = 60;

/** Attributes that are fit to be kept, and those that are not, as they stand in the file. */
export interface CleanAttributes {
  readonly kept: Readonly<Record<string, string>>;
  /** Scripts, and properties that are lost in print. */
  readonly refused: readonly string[];
  /** References to anything but a part of the drawing. */
  readonly outside: readonly string[];
}

/**
 * Cleans the attributes of an element; `ids` gives the drawing's parts their new ids.
 *
 * A `style` becomes attributes, as the policy of the page forbids styles; its declarations come last, so that they count.
 */
export function cleanAttributes(element: XmlElement, ids: ReadonlyMap<string, string>): CleanAttributes {
  const kept: Record<string, string> = {};
  const refused: string[] = [];
  const outside: string[] = [];
  for (const [name, value] of [...element.attributes, ...declarations(element.attributes.get('style') ?? '')]) {
    const written = `${name}="${value.length > longest ? `${value.slice(0, longest)}…` : value}"`;
    if (/^on/i.test(name) || (refusedProperties.get(name) ?? value) !== value) refused.push(written);
    const isAddress = name === 'href' || name === 'xlink:href';
    if (!isAddress && name !== 'id' && !attributes.has(name)) continue;
    const clean = isAddress ? innerAddress(value, ids) : name === 'id' ? ids.get(value) : cleanValue(value, ids);
    if (clean === undefined) outside.push(written);
    else kept[isAddress ? 'href' : name] = clean;
  }
  return { kept, refused, outside };
}

function declarations(style: string): [string, string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:([^!]*)/.exec(declaration) ?? [];
    return name ? [[name.toLowerCase(), value.trim()]] : [];
  });
}

/** The new form of `#id`; undefined where the drawing has no such part. */
function innerAddress(address: string, ids: ReadonlyMap<string, string>): string | undefined {
  const id = address.startsWith('#') ? ids.get(address.slice(1)) : undefined;
  return id === undefined ? undefined : `#${id}`;
}

/**
 * A value whose functions are known and closed and whose addresses lead to parts of the drawing; else undefined, as where
 * an escape could hide what it says. Source: CSS Syntax Module Level 3.
 */
function cleanValue(value: string, ids: ReadonlyMap<string, string>): string | undefined {
  if (/\\|\/\*|\([^)]*$/.test(value)) return undefined;
  let sound = true;
  const clean = value.replace(/([\w-]*)(\s*)\(([^()]*)\)/g, (call, name: string, _space, inside: string) => {
    const calls = name.toLowerCase();
    const address = calls === 'url' ? innerAddress(inside.trim().replace(/^(["'])(.*)\1$/, '$2'), ids) : '';
    sound &&= functions.has(calls) && address !== undefined;
    return calls === 'url' ? `url(${address})` : call;
  });
  return sound ? clean : undefined;
}
