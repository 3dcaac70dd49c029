/** Puts soft hyphens into the text of the document, so that narrow columns and ragged lines break well. */
import type { ElementContent } from 'hast';
import { makeHyphenation, type PutHyphens, shortestInCells } from '../base/hyphens.ts';
import { words } from '../base/locale.ts';
import type { Part, Parts } from './parts.ts';

/** Shorter words than this stay whole: in running text; in cells and captions; in headings and lists of them. */
const shortest = { text: 10, cell: shortestInCells, heading: 18 };

const limits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['th', 'td', 'caption', 'figcaption'].map((name) => [name, shortest.cell])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'nav'].map((name) => [name, shortest.heading])),
};

/** The same parts with soft hyphens in the text that is read. */
export function hyphenateParts<Report extends Parts>(report: Report): Report {
  const inParts = (parts: readonly Part[]) => parts.map((part) => ({ ...part, content: hyphenate(part.content) }));
  return { ...report, front: inParts(report.front), chapters: inParts(report.chapters) };
}

/** The same content with soft hyphens. Code, pictures, text in other languages and all attributes stay as they are. */
export function hyphenate(content: readonly ElementContent[]): ElementContent[] {
  return hyphenateWithin(content, shortest.text, makeHyphenation());
}

function hyphenateWithin(content: readonly ElementContent[], limit: number, put: PutHyphens): ElementContent[] {
  return content.map((node) => {
    if (node.type === 'text') return { ...node, value: put(node.value, limit) };
    if (node.type !== 'element' || staysWhole(node)) return node;
    return { ...node, children: hyphenateWithin(node.children, Math.max(limit, limits[node.tagName] ?? 0), put) };
  });
}

function staysWhole({ tagName, properties }: Extract<ElementContent, { type: 'element' }>): boolean {
  const { lang } = properties;
  return tagName === 'code' || tagName === 'pre' || (lang !== undefined && lang !== words.language);
}
