/** The report's own fonts as `@font-face` rules that hold their files, so that no request leaves the document. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readBytes, readText } from '../base/files.ts';

/** The faces that the style sheets use, as style sheets of the packages `@fontsource/*`. */
const faces = {
  'source-serif-4': ['400', '400-italic', '600'],
  'source-sans-3': ['400', '400-italic', '600'],
} as const;

/**
 * The `@font-face` rules for a text: of each face only the subsets that hold a character of the text.
 *
 * Errors: throws where a font file is missing from the installed packages.
 */
export async function fontFaces(text: string): Promise<string> {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const sheets = Object.entries(faces).flatMap(([family, styles]) => styles.map((style) => ({ family, style })));
  const rules = await Promise.all(sheets.map(({ family, style }) => rulesOf(family, style, characters)));
  return rules.flat().join('\n');
}

async function rulesOf(family: string, style: string, characters: readonly number[]): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve(`@fontsource/${family}/${style}.css`);
  const sheet = await readText(path);
  const rules = sheet?.match(/@font-face \{[^}]*\}/g) ?? [];
  const needed = rules.filter((rule) => covers(rule, characters));
  return Promise.all(needed.map((rule) => embed(rule, dirname(path))));
}

function covers(rule: string, characters: readonly number[]): boolean {
  const ranges = [...(/unicode-range:([^;]*)/.exec(rule)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  );
  return characters.some((code) => ranges.some(([from, to]) => code >= from && code <= to));
}

async function embed(rule: string, folder: string): Promise<string> {
  const name = /url\(([^)]*\.woff2)\)/.exec(rule)?.[1] ?? '';
  const bytes = await readBytes(join(folder, name));
  if (!bytes) throw new Error(`The font file ${name} is missing in ${folder}`);
  const source = `src: url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format('woff2');`;
  return rule.replace(/src:[^;]*;/, source);
}
