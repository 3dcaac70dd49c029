/** Markdown text → mdast: CommonMark, GFM, our directives and citations. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkCitations } from './citation-syntax.ts';
import { remarkDirectives } from './directives.ts';
import { type Excess, findExcess } from './excess.ts';
import { remarkLimits } from './limits.ts';
import { lineStart } from './line-start.ts';

const openingLine = new RegExp(`^(${lineStart}:{3,})([ \\t]*)([a-z]+)([ \\t]*)(\\{.*\\})?`, 'gm');

/**
 * Parses Markdown; every node keeps its position.
 *
 * A container may be written `::: korthet` or `::: quote {by=…}`, which the syntax extension does not know: the spaces go
 * to the end of the line, so that all places of other lines stay as they are. Source: CommonMark 0.31, GFM 0.29.
 *
 * `onExcess` is told of what asks too much: of containers or underlined headings once, and the tree is then empty; of a
 * box or a text that has too many marks each time, and these are then text.
 */
export function parseMarkdown(markdown: string, onExcess: (excess: Excess) => void = () => {}): Root {
  const excess = findExcess(markdown);
  if (excess) {
    onExcess(excess);
    return { type: 'root', children: [] };
  }
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false }) // one tilde is the chemist's H~2~O, not a strikethrough
    .use(remarkDirectives, ({ line, column }) => onExcess({ rule: 'box-depth', line, column, found: ':::' }))
    .use(remarkCitations)
    .use(remarkLimits, ({ line, column }, found) => onExcess({ rule: 'text-marks', line, column, found }));
  return parser.parse(markdown.replace(openingLine, '$1$3$5$2$4'));
}
