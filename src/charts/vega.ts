/** Draws a specification as SVG. Wraps `vega` and `vega-lite`; imported only when there is something to draw. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { textWidth, type Weight } from './metrics.ts';

/** A specification made of layers over one pair of axes. */
export type Spec = Extract<TopLevelSpec, { layer: unknown }>;

/** A layer of a {@link Spec}. */
export type Layer = Spec['layer'][number];

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

// Vega's typings leave out this object, through which vega-scenegraph lets its measuring of text be replaced.
const { textMetrics } = vega as unknown as {
  textMetrics: { width: (item: TextItem, text: string) => number };
};

/** Vega estimates widths where it has no canvas; labels would overlap or be cut. */
textMetrics.width = ({ fontSize = 11, fontWeight = 400 }, text) => textWidth(text, fontSize, weightOf(fontWeight));

/**
 * Draws a specification.
 *
 * Errors: throws when Vega-Lite or Vega complains of the specification, for it is ours.
 */
export async function draw(spec: Spec): Promise<string> {
  const logger = refusing();
  const compiled = compile(spec, { logger });
  return new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger }).toSVG();
}

function weightOf(weight: number | string): Weight {
  return weight === 'bold' || Number(weight) >= 600 ? 600 : 400;
}

function refusing(): vega.LoggerInterface {
  const refuse = (...complaints: readonly unknown[]): never => {
    throw new Error(`A chart's specification is at fault: ${complaints.map(String).join(' ')}`);
  };
  const logger = vega.logger(vega.Warn);
  return Object.assign(logger, { warn: refuse, error: refuse });
}
