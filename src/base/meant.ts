/** The hint of a message that knows, or does not know, what was meant. */

/** Swedish: the name that was probably meant, else another hint. */
export function menade(meant: string | undefined, otherwise: string): string {
  return meant ? `Menade du ”${meant}”?` : otherwise;
}

/** English: the name that was probably meant, else another hint. */
export function didYouMean(meant: string | undefined, otherwise: string): string {
  return meant ? `Did you mean “${meant}”?` : otherwise;
}
