/** What a check of a report's accessibility found. */

/** The checks by the part that they look at. */
export type CheckName =
  | 'pictures'
  | 'headings'
  | 'tables'
  | 'cells'
  | 'links'
  | 'ids'
  | 'characters'
  | 'colours'
  | 'figure'
  | 'link'
  | 'table'
  | 'glyph'
  | 'font';

/** A check that ran. `tested` is how many things it looked at, where it counts them; `faults` how many are not as they should be. */
export interface Finding {
  readonly part: 'html' | 'text' | 'pdf';
  readonly check: CheckName;
  readonly tested: number | null;
  readonly faults: number;
}
