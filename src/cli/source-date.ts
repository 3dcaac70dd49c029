/** When the sources were last changed, as builders tell it. Source: https://reproducible-builds.org/specs/source-date-epoch/. */

/** The last second that four digits of a year can tell: 31 December 9999. */
const last = 253_402_300_799;

/**
 * The time in `SOURCE_DATE_EPOCH`, in UTC as `2021-05-31T00:00:00Z`. Undefined where it is not set.
 *
 * Errors: null where it is not a whole number of seconds since 1970.
 */
export function sourceDate({ SOURCE_DATE_EPOCH: text }: Readonly<NodeJS.ProcessEnv>): string | null | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,12}$/.test(text) || Number(text) > last) return null;
  return new Date(Number(text) * 1000).toISOString().replace('.000Z', 'Z');
}
