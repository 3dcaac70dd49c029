/** The document's one style sheet: fonts, the report's colours, the templates and the pages of each part. */
import { formatDate, words } from '../base/locale.ts';
import { usualAccent } from '../project/report.ts';
import { fontFaces } from './fonts.ts';
import { accentProperties, darkCharts } from './palette.ts';
import type { Part, Parts } from './parts.ts';
import { readTemplate } from './template.ts';

/** The templates' style sheets in the order of the cascade: what is on paper and on screens alike, and what is on one of them. */
const shared = ['tokens', 'text', 'front', 'references', 'boxes', 'blocks', 'images', 'margin', 'sources'];
const onScreens = ['links', 'trace', 'bar', 'screen', 'dark'];

/** Assembles the style sheet for a document's text, on screens and on paper. */
export async function styleSheet(text: string, parts: Parts): Promise<string> {
  const css = await assembleSheet(text, parts, [...shared, ...onScreens, 'print']);
  return [css, pageSheet(parts.chapters), darkCharts(text)].join('\n');
}

/** Assembles the style sheet for a report's text that is only printed, but for the pages of its chapters. */
export function printStyleSheet(text: string, parts: Parts): Promise<string> {
  return assembleSheet(text, parts, [...shared, 'print']);
}

/** The rules for the pages of chapters. */
export function pageSheet(chapters: readonly Part[]): string {
  return chapters.map((part, index) => pageRules(part, `part-${index + 1}`)).join('\n');
}

/** Running heads and feet are custom properties, which the print templates place. */
async function assembleSheet(text: string, { settings, edition }: Parts, names: readonly string[]): Promise<string> {
  const fonts = fontFaces(text);
  const templates = await Promise.all(names.map((name) => readTemplate(`${name}.css`)));
  const properties = [
    accentProperties(settings.brand.accent),
    `--report-title: ${cssString(settings.title)}`,
    ...(edition === 'draft' ? [`--draft-mark: ${cssString(words.draftOf(formatDate(settings.date)))}`] : []),
  ];
  return [await fonts, ...templates, `:root { ${properties.join('; ')}; }`].join('\n');
}

/** The style sheet of a page beside the report, with the given templates added, in the report's usual colour. */
export async function plainStyleSheet(text: string, added: readonly string[]): Promise<string> {
  const names = ['tokens', 'text', 'blocks', 'dark', ...added];
  const templates = await Promise.all(names.map((name) => readTemplate(`${name}.css`)));
  return [await fontFaces(text), ...templates, `:root { ${accentProperties(usualAccent)}; }`].join('\n');
}

/** Running titles differ by chapter, and Chromium knows only named pages for that. */
function pageRules({ pages }: Part, name: string): string {
  if (!pages) return '';
  const size = pages.landscape ? 'size: A4 landscape; ' : '';
  const head = `@top-left { content: ${cssString(pages.runningTitle)}; }`;
  const own = `#${pages.id} { page: ${name}; } @page ${name} { ${size}${head} }`;
  if (pages.landscape) return own;
  return `${own} #${pages.id} .lying { page: ${name}-lying; } @page ${name}-lying { size: A4 landscape; ${head} }`;
}

/** A CSS string; `<` is escaped too, so that no text can end the style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
