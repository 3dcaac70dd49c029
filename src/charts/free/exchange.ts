/** What the program and the process that draws free charts say to each other. */
import type { Unanswered } from '../../base/process.ts';

/** A whole specification of Vega-Lite, with data and house style. */
export type Request = object;

/** Vega's SVG with what Vega-Lite and Vega warned of; or why there is none, in their words. */
export type Drawn =
  | { readonly is: 'drawn'; readonly svg: string; readonly warnings: readonly string[] }
  | { readonly is: 'fault'; readonly message: string };

/** What comes back. */
export type Answer = Drawn | Unanswered;
