/** What a phrase says: the number in the author's words, how exactly it is given, and its unit. */

/** A number as written. `decimals` is negative where it ends in zeros: `1 200` is given to the nearest hundred, −2. */
export interface Phrase {
  readonly value: number;
  readonly decimals: number;
  /** `procent`, `procentenheter`, `tkr`, `mnkr`, `mdkr`, or empty where the phrase names none of these. */
  readonly unit: string;
}

/** Units that a phrase and its figure must agree on. */
const units: ReadonlyMap<string, string> = new Map([
  ['procent', 'procent'],
  ['%', 'procent'],
  ['procentenhet', 'procentenheter'],
  ['procentenheter', 'procentenheter'],
  ['tkr', 'tkr'],
  ['mnkr', 'mnkr'],
  ['mdkr', 'mdkr'],
]);

const bareNumber = /^([+\u2212-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?(?:[ \u00a0\u202f](\D+))?$/;

/**
 * Parses a bare number: Swedish form, digits in groups or not, decimal comma, and words after it.
 *
 * Undefined where the phrase is not a bare number. Source: Svenska skrivregler.
 */
export function parsePhrase(phrase: string): Phrase | undefined {
  const match = bareNumber.exec(phrase.trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', rest = ''] = match;
  const digits = whole.replace(/\D/g, '');
  const zeros = fraction === '' && Number(digits) !== 0 ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  const size = Number(`${digits}.${fraction || '0'}`);
  return {
    value: sign === '' || sign === '+' ? size : -size,
    decimals: fraction.length || -zeros || 0,
    unit: units.get(rest.trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '') ?? '',
  };
}
