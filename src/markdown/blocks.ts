/** Every block that there is. A new one is a file of its own and an entry here. */
import type { Block } from './block.ts';
import { chartBlock } from './chart-block.ts';
import { imageBlock } from './image-block.ts';
import { medskickBlock } from './medskick-block.ts';
import { methodBlock } from './method-block.ts';
import { tableBlock } from './table-block.ts';
import { vegaLiteBlock } from './vega-lite-block.ts';

/** The blocks by the language of their fence. */
export const blocks: ReadonlyMap<string, Block> = new Map([
  ['table', tableBlock],
  ['chart', chartBlock],
  ['vega-lite', vegaLiteBlock],
  ['image', imageBlock],
  ['medskick', medskickBlock],
  ['method', methodBlock],
]);
