/** The pictures and charts of some content, and what they are to those who do not see them. */
import type { ElementContent } from 'hast';

/** A picture: its description, empty where it has none, and whether it is marked as one that says nothing. */
export interface Picture {
  readonly description: string;
  readonly isDecorative: boolean;
}

/** Lists them in the order of the text. */
export function picturesIn(content: readonly ElementContent[]): Picture[] {
  return content.flatMap((node) => {
    if (node.type === 'raw') return chartsIn(node.value);
    if (node.type !== 'element') return [];
    const { alt, ariaLabel, ariaHidden } = node.properties;
    if (node.tagName === 'img') return [{ description: String(alt ?? ''), isDecorative: alt === '' }];
    if (node.tagName !== 'svg') return picturesIn(node.children);
    return [{ description: String(ariaLabel ?? ''), isDecorative: String(ariaHidden) === 'true' }];
  });
}

/** Charts are markup that the program wrote. */
function chartsIn(markup: string): Picture[] {
  const roots = markup.match(/<svg\b[^>]*>/g) ?? [];
  return roots.map((root) => {
    const [, label = ''] = (/\brole="img"/.test(root) && /\baria-label="([^"]*)"/.exec(root)) || [];
    return { description: unescapeXml(label), isDecorative: false };
  });
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
