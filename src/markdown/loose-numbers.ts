/** Loose numbers: quantities in the text that are neither bound to a figure nor taken from the audit. */
import type { Root } from 'mdast';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';
import { findQuantities } from '../claims/quantities.ts';
import { boundMark, otherMark } from '../claims/statement.ts';
import type { ChapterContext } from './context.ts';
import { isSpoken, maskWords } from './mask.ts';
import { placeInText } from './nodes.ts';
import { splitSentences } from './sentences.ts';
import { visit } from './visit.ts';

/** A quantity with its hedge and unit as the author wrote them, and the sentence that it stands in. */
export interface LooseNumber {
  readonly phrase: string;
  readonly sentence: string;
  readonly place: Place;
}

/** The loose numbers of paragraphs, headings, cells and notes; words in another language are read by themselves. */
export function readLooseNumbers(tree: Root, { source, markdown }: ChapterContext): LooseNumber[] {
  const numbers: LooseNumber[] = [];
  visit(tree, (node) => {
    const read = isSpoken(node) ? [node] : node.type === 'lang' ? node.children : [];
    for (const words of read) {
      const { text } = maskWords(words, markdown);
      numbers.push(...looseIn(text, (offset, length) => placeInText(source, markdown, words, { offset, length })));
    }
  });
  return numbers;
}

/** The words of a block that readers read. */
export const spokenKeys = ['title', 'note', 'alt'] as const;

const directive = /:(?:value|claim|free|lang)\[[^\]]*\](?:\{[^}]*\})?/g;

/** The loose numbers in the words of a block: its title, note and alternative text, each at its value. */
export function readLooseInBlock({ value, placeOf }: Located): LooseNumber[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  return spokenKeys.flatMap((key) => {
    const words = entries.get(key);
    if (typeof words !== 'string') return [];
    return looseIn(
      words.replace(directive, (found) => otherMark.repeat(found.length)),
      () => placeOf([key]),
    );
  });
}

/** The loose numbers of a title in front matter. */
export function looseInTitle(title: string, place: Place): LooseNumber[] {
  return looseIn(title, () => place);
}

/** What is not the author's words is told as an ellipsis. */
const marks = new RegExp(`[${boundMark}${otherMark}]+`, 'g');

function looseIn(text: string, placeOf: (offset: number, length: number) => Place): LooseNumber[] {
  const quantities = findQuantities(text);
  const sentences = quantities.length > 0 ? splitSentences(text) : [];
  return quantities.map(({ offset, length, phrase }) => {
    const own = sentences.find(({ start, end }) => start <= offset && offset < end);
    const sentence = text.slice(own?.start, own?.end).replace(marks, '…').replace(/\s+/g, ' ').trim();
    return { phrase, sentence, place: placeOf(offset, length) };
  });
}
