/** How far a chart that its author specified may go. */

/** The limits of such charts. */
export interface Limits {
  /** Time to draw one chart. */
  readonly milliseconds: number;
  /** The heap that Vega may fill, in MiB; its process ends when it is full. */
  readonly heap: number;
  /** Length of the picture's text, in characters. */
  readonly characters: number;
}

/** What a chart may take where nothing else is said. */
export const usualLimits: Limits = { milliseconds: 10_000, heap: 256, characters: 500_000 };

/** More rows are not read beside a chart, and most charts show far fewer. */
export const mostRows = 1000;
