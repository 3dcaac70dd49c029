/** What of SVG a report takes: shapes, text, paint. Source: SVG 2. */

/** Elements that are kept. */
export const elements: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath marker',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that draw nothing: the figure has words of its own, and what drawing programs note is theirs. */
export const silent: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/** Elements whose text is drawn. */
export const holdText: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath']);

/** Attributes and properties that are kept. Fonts are the report's own, and whatever else there is draws nothing. */
export const attributes: ReadonlySet<string> = new Set(
  [
    'd x y x1 x2 y1 y2 cx cy r rx ry dx dy width height points transform viewBox preserveAspectRatio pathLength',
    'fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset',
    'stroke-miterlimit stroke-opacity opacity color display visibility overflow clip-path clip-rule paint-order',
    'vector-effect shape-rendering offset stop-color stop-opacity fx fy fr gradientUnits gradientTransform spreadMethod',
    'patternUnits patternContentUnits patternTransform clipPathUnits marker-start marker-mid marker-end markerWidth',
    'markerHeight markerUnits refX refY orient font-size font-weight font-style text-anchor dominant-baseline',
    'baseline-shift letter-spacing word-spacing text-decoration rotate textLength lengthAdjust startOffset',
  ].flatMap((names) => names.split(' ')),
);

/** Properties that Chromium prints as pictures, so that text in them is lost; unless they do nothing. */
export const refusedProperties: ReadonlyMap<string, string> = new Map([
  ['filter', 'none'],
  ['mask', 'none'],
  ['mix-blend-mode', 'normal'],
]);

/** Functions that a value may call. */
export const functions: ReadonlySet<string> = new Set(
  'url rgb rgba hsl hsla matrix translate scale rotate skewx skewy'.split(' '),
);
