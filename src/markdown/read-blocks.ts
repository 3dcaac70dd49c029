/** Blocks: fenced code whose language is the name of a block and whose text is YAML. */
import type { Code, Root } from 'mdast';
import { z } from 'zod';
import { identifier } from '../base/fields.ts';
import type { Located } from '../base/located.ts';
import { nearest } from '../base/nearest.ts';
import { problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import type { Binding } from '../tables/binding.ts';
import { blocks } from './blocks.ts';
import { readWords } from './bound-words.ts';
import type { ChapterContext } from './context.ts';
import type { Label } from './label.ts';
import { type LooseNumber, readLooseInBlock, spokenKeys } from './loose-numbers.ts';
import { rules } from './messages.ts';
import { type BlockNode, placeOfNode } from './nodes.ts';
import { visitEach } from './visit.ts';

/** The blocks of a chapter, their labels and the bindings in their words, in the order of its text. */
export interface Blocks {
  readonly nodes: readonly BlockNode[];
  readonly labels: readonly Label[];
  /** The ids of blocks with errors, which have no labels. */
  readonly unread: readonly string[];
  readonly bindings: readonly Binding[];
  readonly loose: readonly LooseNumber[];
  /** How many numbers in their words are taken from the audit. */
  readonly exempt: number;
}

/**
 * Replaces every block by the node that it describes.
 *
 * Errors: `block-unknown`, those of `parseYaml`, `checkSchema`, `readWords` and of the block's own reader; the code then
 * stays as it is.
 */
export function readBlocks(tree: Root, context: ChapterContext): Blocks {
  const nodes: BlockNode[] = [];
  const labels: Label[] = [];
  const unread: string[] = [];
  const bindings: Binding[] = [];
  const loose: LooseNumber[] = [];
  let exempt = 0;
  visitEach(tree, 'code', (code, index, parent) => {
    if (!parent || index === undefined) return;
    const block = blocks.get(code.lang ?? '');
    if (!block) {
      checkLanguage(code, context);
      return;
    }
    const located = parseYaml(yamlOf(code, context), context.report);
    const read = located && block.read(located, context, placeOfNode(context.source, code));
    if (!read) {
      unread.push(...idsIn(located));
      return;
    }
    const spoken = spokenKeys.flatMap((key) => {
      const words: unknown = Reflect.get(read, key);
      return typeof words === 'string' ? [{ key, ...readWords(words, located.placeOf([key]), context) }] : [];
    });
    const node = { ...read, ...Object.fromEntries(spoken.map(({ key, words }) => [key, words])) };
    bindings.push(...spoken.flatMap((own) => own.bindings));
    exempt += spoken.reduce((sum, own) => sum + own.exempt, 0);
    loose.push(...readLooseInBlock(located));
    nodes.push(node);
    if (block.series && 'id' in node) {
      const { id, title } = node;
      const decorative = 'alt' in node && node.alt === '';
      labels.push({ id, kind: block.series, title, depth: 0, decorative, place: located.placeOf(['id']) });
    }
    parent.children[index] = { ...node, ...(code.position && { position: code.position }) };
  });
  return { nodes, labels, unread, bindings, loose, exempt };
}

const withId = z.object({ id: identifier });

/** The id of a block, if its YAML tells one. */
function idsIn(located: Located | undefined): string[] {
  const { data } = withId.safeParse(located?.value);
  return data ? [data.id] : [];
}

/** Code of another language stays code, unless the author probably meant a block. Errors: `block-unknown`. */
function checkLanguage(node: Code, { source, report }: ChapterContext): void {
  const lang = node.lang?.toLowerCase() ?? '';
  const known = [...blocks.keys()];
  const meant = known.find((name) => blocks.get(name)?.swedish === lang) ?? nearest(lang, known);
  if (meant) report(problem(rules, 'block-unknown', placeOfNode(source, node), `\`\`\`${node.lang}`, { known, meant }));
}

/** The text of a block begins on the line after its fence and is indented as much as the fence. */
function yamlOf(node: Code, { source }: ChapterContext) {
  const { line, column } = node.position?.start ?? { line: 0, column: 1 };
  return { source, text: node.value, linesBefore: line, columnsBefore: column - 1 };
}
