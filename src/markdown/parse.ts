/** Markdown text → mdast: CommonMark, GFM, our directives and citations. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitations } from './citation-syntax.ts';
import { remarkDirectives } from './directives.ts';
import { lineStart } from './line-start.ts';

// One tilde is the chemist's H~2~O, not a strikethrough.
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirectives)
  .use(remarkCitations)
  .freeze();

const openingLine = new RegExp(`^(${lineStart}:{3,})([ \\t]*)([a-z]+)([ \\t]*)(\\{.*\\})?`, 'gm');

/**
 * Parses Markdown; every node keeps its position.
 *
 * A container may be written `::: korthet` or `::: quote {by=…}`, which the syntax extension does not know: the spaces go
 * to the end of the line, so that all places of other lines stay as they are. Source: CommonMark 0.31, GFM 0.29.
 */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown.replace(openingLine, '$1$3$5$2$4'));
}
