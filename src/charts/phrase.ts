/** The phrases that descriptions of charts are made of. */
import { formatNumber, NBSP } from '../base/number.ts';
import type { Status } from '../base/status.ts';

/** How a sentence says that a value is not an outcome; empty for one that is. */
const sources: Readonly<Record<Status, string>> = {
  utfall: '',
  budget: ' enligt budgeten',
  prognos: ' enligt prognosen',
  kalkyl: ' enligt kalkylen',
  förslag: ' enligt förslaget',
  mål: ' enligt målet',
  scenario: ' enligt scenariot',
};

/** ` enligt prognosen`, with its space; empty for an outcome. */
export function accordingTo(status: Status): string {
  return sources[status];
}

/** A value with its unit: `39 411 personer`, `34 procent`. */
export function quantity(value: number, { decimals, unit }: { decimals: number; unit: string }): string {
  return formatNumber(value, { decimals }) + (unit ? NBSP + unit : '');
}
