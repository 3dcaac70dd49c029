/** The descriptions of a report's pictures and charts, so that people can judge them. */
import type { ElementContent } from 'hast';
import { textOf } from '../hast.ts';
import { elementsIn } from './elements.ts';
import { picturesIn } from './pictures.ts';

/** A description, and the caption of what it describes. */
export interface Described {
  readonly name: string;
  readonly text: string;
}

/** Lists them in the order of the text. */
export function describedIn(content: readonly ElementContent[]): Described[] {
  const figures = elementsIn(content).filter(({ tagName }) => tagName === 'figure');
  return figures.flatMap(({ children }) => {
    const caption = children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
    const name = caption ? textOf(caption) : '';
    const texts = picturesIn(children).map(({ description }) => description);
    return texts.filter(Boolean).map((text) => ({ name, text }));
  });
}
