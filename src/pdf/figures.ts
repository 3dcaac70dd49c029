/** Tells where each figure of a PDF stands. Source: ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4. */
import { type Box, extendBox, identity } from './content/matrix.ts';
import { type Element, piecesOf, visitElements } from './structure/element.ts';

/** Gives each figure the box that its pieces cover. */
export function placeFigures(top: Element): void {
  visitElements(top, (element) => {
    if (element.type !== 'Figure') return;
    let box: Box | undefined;
    for (const piece of piecesOf(element)) {
      if (!piece.box) continue;
      box = extendBox(box, piece.box[0], piece.box[1], identity);
      box = extendBox(box, piece.box[2], piece.box[3], identity);
    }
    const layout = element.attributes.get('Layout') ?? new Map();
    if (box) layout.set('BBox', { type: 'array', items: [...box] });
    layout.set('Placement', { type: 'name', name: 'Block' });
    element.attributes.set('Layout', layout);
  });
}
