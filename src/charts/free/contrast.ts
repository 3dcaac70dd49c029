/** Whether the colours that an author chose for a free chart can be seen on paper. */
import type { Located, Path } from '../../base/located.ts';
import { formatNumber } from '../../base/number.ts';
import { problem, type Report } from '../../base/problem.ts';
import { contrast } from '../colours.ts';
import { rules } from './messages.ts';

const paper = '#ffffff';

/** The least contrast of letters and of all else. Source: WCAG 2.1, 1.4.3 and 1.4.11. */
const least = { text: 4.5, shape: 3 } as const;

/**
 * Checks every colour of a specification against white paper.
 *
 * A white edge parts shapes from each other, and the text of a layer may stand on a shape: neither can be judged here.
 *
 * Warning: `chart-contrast` at each colour.
 */
export function checkContrast(spec: unknown, placeOf: Located['placeOf'], report: Report, path: Path = []): void {
  if (typeof spec !== 'object' || spec === null) return;
  const isText = 'type' in spec && spec.type === 'text';
  if (isText && path[0] === 'layer') return;
  for (const [key, value] of Object.entries(spec)) {
    const here = [...path, Array.isArray(spec) ? Number(key) : key];
    const isColour = typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
    if (!isColour) checkContrast(value, placeOf, report, here);
    else if (key !== 'stroke' || value.toLowerCase() !== paper) {
      const ratio = contrast(value, paper);
      const wanted = isText ? least.text : least.shape;
      const params = { ratio: formatNumber(ratio, { decimals: 1 }), least: formatNumber(wanted, { decimals: 1 }) };
      if (ratio < wanted) report(problem(rules, 'chart-contrast', placeOf(here), value, params));
    }
  }
}
