/** The words of a heading for where they are repeated: plain, but for their language. */
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** Words in one language: the report's own, or another's by its code. */
export interface Phrase {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The words of phrasing content in their order. */
export function phrasesOf(content: readonly PhrasingContent[], lang?: string): Phrase[] {
  return content.flatMap((node) => {
    if (node.type === 'lang') return phrasesOf(node.children, node.code);
    return 'children' in node ? phrasesOf(node.children, lang) : [{ text: textOf(node), lang }];
  });
}
