/** How much a drawing grows when the elements that it copies are drawn. */
import type { XmlElement } from './xml.ts';

/** The number of elements that its `use` draw; infinite where a copy holds a copy, as these can grow beyond all bounds. */
export function countCopies(root: XmlElement): number {
  const sizes = new Map<string, number>();
  const copied: string[] = [];
  const measure = (element: XmlElement): number => {
    let size = element.name === 'use' ? Number.POSITIVE_INFINITY : 1;
    for (const child of element.children) if (typeof child !== 'string') size += measure(child);
    const { attributes } = element;
    const id = attributes.get('id');
    if (id !== undefined) sizes.set(id, size);
    if (element.name === 'use') copied.push((attributes.get('href') ?? attributes.get('xlink:href') ?? '').slice(1));
    return size;
  };
  measure(root);
  return copied.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
}
