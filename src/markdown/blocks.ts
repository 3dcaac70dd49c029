/** Blocks: fenced code whose language is `table` or `chart` and whose text is YAML. */
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../base/nearest.ts';
import { problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { readChartBlock } from './chart-block.ts';
import type { ChapterContext } from './context.ts';
import type { Label } from './label.ts';
import { rules } from './messages.ts';
import { type ChartNode, placeOfNode, type TableNode } from './nodes.ts';
import { readTableBlock } from './table-block.ts';

const swedishNames: ReadonlyMap<string, string> = new Map([
  ['tabell', 'table'],
  ['diagram', 'chart'],
]);

/** The blocks of a chapter in the order of its text. */
export interface Blocks {
  readonly tables: readonly TableNode[];
  readonly charts: readonly ChartNode[];
  readonly labels: readonly Label[];
}

/**
 * Replaces every block by the node that it describes.
 *
 * Errors: `block-unknown`, those of `parseYaml`, `checkSchema` and of the block's own reader; the code then stays as it is.
 */
export function readBlocks(tree: Root, context: ChapterContext): Blocks {
  const tables: TableNode[] = [];
  const charts: ChartNode[] = [];
  const labels: Label[] = [];
  visit(tree, 'code', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.lang !== 'table' && node.lang !== 'chart') {
      checkLanguage(node, context);
      return;
    }
    const located = parseYaml(yamlOf(node, context), context.report);
    const block =
      located && (node.lang === 'table' ? readTableBlock(located, context) : readChartBlock(located, context));
    if (!block) return;
    if (block.type === 'tableBlock') tables.push(block);
    else charts.push(block);
    const kind = block.type === 'tableBlock' ? 'table' : 'chart';
    labels.push({ id: block.id, kind, title: block.title, depth: 0, place: located.placeOf(['id']) });
    parent.children[index] = { ...block, ...(node.position && { position: node.position }) };
  });
  return { tables, charts, labels };
}

/** Code of another language stays code, unless the author probably meant a block. Errors: `block-unknown`. */
function checkLanguage(node: Code, { source, report }: ChapterContext): void {
  const lang = node.lang?.toLowerCase() ?? '';
  const meant = swedishNames.get(lang) ?? nearest(lang, ['table', 'chart']);
  if (meant) report(problem(rules, 'block-unknown', placeOfNode(source, node), `\`\`\`${node.lang}`, { meant }));
}

/** The text of a block begins on the line after its fence and is indented as much as the fence. */
function yamlOf(node: Code, { source }: ChapterContext) {
  const { line, column } = node.position?.start ?? { line: 0, column: 1 };
  return { source, text: node.value, linesBefore: line, columnsBefore: column - 1 };
}
