/** Draws a specification as SVG. Wraps `vega` and `vega-lite`; imported only when there is something to draw. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { textWidth, type Weight } from '../base/metrics.ts';

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

function refuse(complaint: string): never {
  throw new Error(complaint);
}

const refuseLoading = async (): Promise<never> => refuse('Nothing may be loaded');
const loader: vega.Loader = {
  ...vega.loader(),
  ...{ load: refuseLoading, sanitize: refuseLoading, http: refuseLoading, file: refuseLoading },
};

/**
 * Draws a specification of ours.
 *
 * Errors: throws when Vega-Lite or Vega complains of the specification, for it is ours.
 */
export async function draw(spec: Spec): Promise<string> {
  return drawWith(spec, refuse);
}

/**
 * Draws a specification that nobody has seen.
 *
 * Errors: throws what Vega-Lite and Vega throw; what they only warn of is told to `warn`.
 */
export async function drawUnknown(spec: object, warn: (sentence: string) => void): Promise<string> {
  return drawWith(spec as TopLevelSpec, warn); // compiling it shows whether it is one
}

/** Nothing is loaded, whatever a specification names. */
async function drawWith(spec: TopLevelSpec, warn: (complaint: string) => void): Promise<string> {
  const teller =
    (tell: (complaint: string) => void) =>
    (...complaints: readonly unknown[]): vega.LoggerInterface => {
      tell(complaints.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
      return logger;
    };
  const logger: vega.LoggerInterface = Object.assign(vega.logger(vega.Warn), {
    warn: teller(warn),
    error: teller(refuse),
  });
  const compiled = compile(spec, { logger });
  return new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger, loader }).toSVG();
}

function weightOf(weight: number | string): Weight {
  return weight === 'bold' || Number(weight) >= 600 ? 600 : 400;
}
