/** Places on a page. Source: ISO 32000-1, 8.3.3. */

/** Left, bottom, right and top in points. */
export type Box = readonly [number, number, number, number];

/** How a place is moved, turned and scaled. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does what the first does, then what the second does. */
export function multiply([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix {
  return [a * u + b * w, a * v + b * x, c * u + d * w, c * v + d * x, e * u + f * w + y, e * v + f * x + z];
}

/** Six numbers as a matrix; what is missing is 0. */
export function matrixOf([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** The box that also holds a point. */
export function extendBox(box: Box | undefined, x: number, y: number, [a, b, c, d, e, f]: Matrix): Box {
  const across = a * x + c * y + e;
  const up = b * x + d * y + f;
  if (!box) return [across, up, across, up];
  return [Math.min(box[0], across), Math.min(box[1], up), Math.max(box[2], across), Math.max(box[3], up)];
}
