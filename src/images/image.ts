/** A picture that is fit to be shown: its size and either its bytes or its drawing. */
import type { Element } from 'hast';

/** Width and height of what is shown, in pixels or in the drawing's own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A photograph or other picture of pixels. */
export interface PixelImage extends Size {
  readonly format: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}

/** A drawing, an `<svg>` element that can do no harm; its ids begin with the id of the figure. */
export interface VectorImage extends Size {
  readonly format: 'svg';
  readonly drawing: Element;
}

/** One of both. */
export type Image = PixelImage | VectorImage;
