/** The report's own fonts as `@font-face` rules that hold their files, so that no request leaves the document. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readBytes, readText } from '../base/files.ts';

/** The families that the style sheets use, of the packages `@fontsource/*`; where one lacks a character they take the other. */
export const families = ['source-serif-4', 'source-sans-3'] as const;

/** The styles of each, as style sheets of its package. */
export const styles = ['400', '400-italic', '600'] as const;

type Family = (typeof families)[number];
type Style = (typeof styles)[number];

/**
 * The `@font-face` rules for a text: of each face only the subsets that hold a character of the text.
 *
 * Errors: throws where a font file is missing from the installed packages.
 */
export async function fontFaces(text: string): Promise<string> {
  const sheets = families.flatMap((family) => styles.map((style) => ({ family, style })));
  const characters = charactersOf(text);
  const rules = await Promise.all(sheets.map(({ family, style }) => subsetsFor(family, style, characters)));
  return (await Promise.all(rules.flat().map(embed))).join('\n');
}

/** The characters of a text, each once; all of ASCII as one space, which is many times faster and in the same subset. */
function charactersOf(text: string): string {
  return [...new Set(text.replace(/[ -~]+/g, ' '))].join('');
}

/** A font file that holds some of a face's characters, and its `@font-face` rule. */
export interface Subset {
  readonly rule: string;
  readonly path: string;
}

/** The subsets of a face that are there for a character of the text. Errors: throws where the package has no such face. */
export async function subsetsFor(family: Family, style: Style, text: string): Promise<Subset[]> {
  const path = createRequire(import.meta.url).resolve(`@fontsource/${family}/${style}.css`);
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const sheet = await readText(path);
  const rules = sheet?.match(/@font-face \{[^}]*\}/g) ?? [];
  return rules
    .filter((rule) => covers(rule, characters))
    .map((rule) => ({ rule, path: join(dirname(path), /url\(([^)]*\.woff2)\)/.exec(rule)?.[1] ?? '') }));
}

function covers(rule: string, characters: readonly number[]): boolean {
  const ranges = [...(/unicode-range:([^;]*)/.exec(rule)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  );
  return characters.some((code) => ranges.some(([from, to]) => code >= from && code <= to));
}

async function embed({ rule, path }: Subset): Promise<string> {
  const bytes = await readBytes(path);
  if (!bytes) throw new Error(`The font file ${path} is missing`);
  const source = `src: url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format('woff2');`;
  return rule.replace(/src:[^;]*;/, source);
}
