/** A chapter's file: front matter, checked, and Markdown whose line numbers stay those of the file. */
import matter from 'gray-matter';
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import { type Place, placeAt, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { parseYaml } from '../base/yaml.ts';
import { rules } from './messages.ts';

/** The kinds of chapter; only `chapter` and `appendix` are numbered, each in its own series. */
const chapterKinds = ['foreword', 'summary', 'chapter', 'references', 'glossary', 'appendix'] as const;

const frontMatterSchema = z.strictObject({
  title: text,
  id: identifier,
  status: z.enum(['utkast', 'granskning', 'klar']),
  owner: text.optional(),
  kind: z.enum(chapterKinds).default('chapter'),
  updated: z.iso.date('date').optional(),
  /** False takes the number from a chapter or an appendix. */
  numbered: z.boolean().default(true),
  /** Printed on landscape pages. */
  landscape: z.boolean().default(false),
  /** Who signs; only a foreword is signed. */
  signature: z.strictObject({ name: text, title: text }).optional(),
});

/** A chapter's front matter, defaults filled in. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A chapter as it was read; `markdown` has a blank line for each line of the front matter. */
export interface Chapter {
  readonly source: Source;
  readonly front: FrontMatter;
  readonly markdown: string;
  readonly placeOf: (key: keyof FrontMatter) => Place;
}

/**
 * Parses a chapter's front matter and sets its Markdown apart.
 *
 * Errors: `front-matter-missing`, `front-matter-language`, those of `parseYaml` and `checkSchema`; then undefined.
 * `signature-kind`.
 */
export function parseChapter(source: Source, report: Report): Chapter | undefined {
  const opening = /^---([^\r\n]*)\r?\n/.exec(source.text);
  if (!opening) {
    report(problem(rules, 'front-matter-missing', placeAt(source, 1, 1), source.text.split('\n', 1)[0] ?? '', {}));
    return undefined;
  }
  const language = opening[1]?.trim() ?? '';
  if (language !== '') {
    report(problem(rules, 'front-matter-language', placeAt(source, 1, 4, language.length), language, {}));
    return undefined;
  }
  const { yaml, markdown } = splitFrontMatter(source.text);
  const located = parseYaml({ source, text: yaml, linesBefore: 1, columnsBefore: 0 }, report);
  const front = located && checkSchema(frontMatterSchema, located, report);
  if (!front) return undefined;
  if (front.signature && front.kind !== 'foreword') {
    report(problem(rules, 'signature-kind', located.placeOf(['signature'], 'key'), `kind: ${front.kind}`, {}));
  }
  return { source, front, markdown, placeOf: (key) => located.placeOf([key]) };
}

// gray-matter only splits: its own YAML is 1.1, and it would run front matter in JavaScript.
function splitFrontMatter(text: string): { yaml: string; markdown: string } {
  const { matter: block, content } = matter(text, { language: 'yaml', engines: { yaml: () => ({}) } });
  const head = text.slice(0, text.length - content.length);
  const isClosed = content !== '' || !text.endsWith(block);
  return {
    yaml: block.replace(/^[^\r\n]*\r?\n/, '') + (isClosed ? '\n' : ''),
    markdown: '\n'.repeat(head.split(/\r\n|\r|\n/).length - 1) + content,
  };
}
