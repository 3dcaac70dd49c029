/** The block `medskick`: a list of all that the report hands on, each with whom it is for. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { z } from 'zod';
import { words } from '../base/locale.ts';
import { checkSchema } from '../base/schema.ts';
import { defineBlock, known, type State, type WholeReport } from './block.ts';
import { referTo } from './label.ts';
import type { MedskickListNode } from './nodes.ts';

/** The block `medskick`, which takes no keys. */
export const medskickBlock = defineBlock<MedskickListNode>({
  type: 'medskickBlock',
  read: (located, { report }) => checkSchema(z.strictObject({}), located, report) && { type: 'medskickBlock' },
  render: renderList,
});

function renderList(_node: MedskickListNode, { medskick, labels }: WholeReport, state: State): Element {
  const items = medskick.map(({ id, to, statement }) => {
    const link = h('a', { href: `#${id}` }, referTo(known(labels, id), true));
    const children = repeatable(statement.children);
    const text = state.all({ type: 'paragraph', children }) as ElementContent[]; // phrasing content becomes these
    return h('li', [h('p.box-title', [link, ' ', h('span.to', words.handedTo(to))]), h('p', text)]);
  });
  return h('ol.medskick-list', items);
}

/** Content that may stand twice: notes, and whatever else belongs to its first place, stay there. */
function repeatable(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'bound':
      case 'reference':
      case 'citation':
      case 'inlineCode':
      case 'break':
        return [node];
      case 'term':
        return [{ type: 'text', value: node.value }];
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'lang':
      case 'exempt':
        return [{ ...node, children: repeatable(node.children) }];
      default:
        return 'children' in node ? repeatable(node.children) : [];
    }
  });
}
