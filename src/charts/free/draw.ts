/** Free charts as inline SVG, and what was wrong with them. */
import { problem, type Report } from '../../base/problem.ts';
import { sentenceOf } from '../../base/sentence.ts';
import { inlineSvg } from '../svg.ts';
import { type Drawer, makeDrawer } from './drawer.ts';
import type { Answer } from './exchange.ts';
import type { FreeChart } from './free.ts';
import { wholeSpec } from './house.ts';
import { type Limits, usualLimits } from './limits.ts';
import { pathOf } from './locate.ts';
import { rules } from './messages.ts';
import { foreignPart } from './svg.ts';

/** A chart, its id, its description, and its width in CSS pixels at print size. */
export interface Asked {
  readonly id: string;
  readonly chart: FreeChart;
  readonly alt: string;
  readonly width: number;
}

/**
 * Draws charts that their authors specified: one static `svg` each, by their ids.
 *
 * The same bytes for the same chart, whatever was drawn before.
 * Errors: `spec-fault`, `spec-limit`, `spec-picture`; then the chart has no picture. `spec-warning` beside one.
 */
export async function drawFree(
  charts: readonly Asked[],
  accent: string,
  report: Report,
  limits: Limits = usualLimits,
): Promise<ReadonlyMap<string, string>> {
  const drawer = makeDrawer(limits);
  const pictures: [string, string][] = [];
  try {
    for (const asked of charts) {
      const picture = await drawOne(asked, accent, { drawer, limits, report });
      if (picture !== undefined) pictures.push([asked.id, picture]);
    }
  } finally {
    await drawer.close();
  }
  return new Map(pictures);
}

interface Means {
  readonly drawer: Drawer;
  readonly limits: Limits;
  readonly report: Report;
}

async function drawOne(asked: Asked, accent: string, means: Means): Promise<string | undefined> {
  const { spec, table } = asked.chart;
  const answer = await means.drawer.draw(wholeSpec(spec, table, { width: asked.width, accent }));
  return readAnswer(answer, asked, means);
}

/** The picture of an answer. Errors: those of {@link drawFree}. */
function readAnswer(answer: Answer, { id, chart, alt }: Asked, { limits, report }: Means): string | undefined {
  const { spec, placeOf } = chart;
  const tell = (rule: 'spec-fault' | 'spec-warning', sentence: string): void => {
    const { path, part } = pathOf(sentence, spec);
    report(problem(rules, rule, placeOf(path, part), '–', { sentence: sentenceOf(sentence) }));
  };
  if (answer.is === 'fault') tell('spec-fault', answer.message);
  if (answer.is === 'limit') {
    report(problem(rules, 'spec-limit', placeOf(['data']), '–', { reached: answer.reached, limits }));
  }
  if (answer.is !== 'drawn') return undefined;
  for (const sentence of answer.warnings) tell('spec-warning', sentence);
  if (answer.svg.length > limits.characters) {
    report(problem(rules, 'spec-limit', placeOf(['data']), '–', { reached: 'length', limits }));
    return undefined;
  }
  const svg = inlineSvg(answer.svg, alt, id);
  const foreign = foreignPart(svg, id);
  if (foreign === undefined) return svg;
  report(problem(rules, 'spec-picture', placeOf(['data']), sentenceOf(foreign), {}));
  return undefined;
}
