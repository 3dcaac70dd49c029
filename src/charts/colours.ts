/** The colours of charts: pure arithmetic on `#rrggbb`, so that lines are told apart by lightness alone. */

/** The greys of the report: text, softer text, the lightest grey for text, for bars behind another, and hairlines. */
export const greys = {
  ink: '#1a1d21',
  soft: '#4a5058',
  faint: '#666c75',
  back: '#8b919a',
  hairline: '#c9cdd2',
} as const;

/** At most so many lines have a colour of their own. */
export const seriesInColour = 4;

/** Hues in rising lightness, for a palette of four together with the accent. */
const hues = ['#43214f', '#0b4f6c', '#3f7f4a', '#d1782b'] as const;

/** The lightness (CIE L*) of the darkest and the lightest line; 60 has a contrast of 3.2 : 1 against white. */
const lightest = 60;
const darkest = 20;

/** The colour of a series by its place; from the fifth on greys, of which no two beside each other are the same. */
export function colourAt(palette: readonly string[], place: number): string {
  return palette[place] ?? (place % 2 === 0 ? greys.back : greys.hairline);
}

/** The contrast of two colours, 1–21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, darkened just enough for that contrast against white: 3 for lines and fills, 4.5 for text. */
export function darken(colour: string, ratio: 3 | 4.5): string {
  return contrast(colour, '#ffffff') < ratio ? withLuminance(colour, 1.05 / ratio - 0.05) : colour;
}

/**
 * Four colours for lines, the accent first, then in falling difference of lightness from it.
 *
 * Each has a contrast of at least 3 : 1 against white and a lightness (CIE L*) at least 9 from every other's.
 */
export function seriesColours(accent: string): string[] {
  const first = darken(accent, 3);
  const own = lightness(first);
  const ladders = hues.map((_, rank) => ladderAround(own, rank));
  const rank = ladders.reduce((best, ladder, at) => (least(ladder) > least(ladders[best] ?? []) ? at : best), 0);
  const others = (ladders[rank] ?? [])
    .map((step, at) => ({ away: Math.abs(step - own), colour: withLuminance(hues[at] ?? first, luminanceOf(step)) }))
    .filter((_, at) => at !== rank)
    .sort((a, b) => b.away - a.away);
  return [first, ...others.map(({ colour }) => colour)];
}

/** A colour of which only that share of its distance from white is left, by lightness, so that no two become alike. */
export function pale(colour: string, share: number): string {
  const wanted = 100 - share * (100 - lightness(colour));
  let [least, most] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const middle = (least + most) / 2;
    if (lightness(whiten(colour, middle)) < wanted) least = middle;
    else most = middle;
  }
  return share === 1 ? colour : whiten(colour, most);
}

/** The colour of words on a ground: white where that can be read (4.5 : 1), else black. */
export function inkOn(ground: string): string {
  return contrast(ground, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
}

/** Perceived lightness, CIE L*, 0–100: what is left of a colour in greyscale. */
export function lightness(colour: string): number {
  const y = luminance(colour);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

/**
 * The colour at another lightness (CIE L*, 8–100). A darker one is as saturated; a lighter one lies half-way between
 * more light of the same colour and white light added, as far as the screen has that colour.
 */
export function withLightness(colour: string, step: number): string {
  const wanted = luminanceOf(step);
  const has = luminance(colour);
  if (wanted <= has || has === 0) return withLuminance(colour, wanted);
  const pale = linear(colour).map((part) => part + ((1 - part) * (wanted - has)) / (1 - has));
  const vivid = linear(colour).map((part) => (part * wanted) / has);
  const room = vivid.map((part, at) => (1 - (pale[at] ?? 0)) / Math.max(part - (pale[at] ?? 0), Number.EPSILON));
  const share = Math.min(0.5, ...room);
  return hex(pale.map((part, at) => part + share * ((vivid[at] ?? 0) - part)));
}

/** Four steps of lightness, evenly below and above a given one that holds the place `rank`. */
function ladderAround(own: number, rank: number): number[] {
  const above = seriesInColour - 1 - rank;
  return hues.map((_, at) =>
    at < rank ? darkest + ((own - darkest) * at) / rank : own + ((lightest - own) * (at - rank)) / Math.max(above, 1),
  );
}

function least(ladder: readonly number[]): number {
  return Math.min(...ladder.slice(1).map((step, at) => step - (ladder[at] ?? step)));
}

function luminanceOf(step: number): number {
  return ((step + 16) / 116) ** 3;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour mixed with black or white, in linear light, until it has that luminance. */
function withLuminance(colour: string, wanted: number): string {
  const has = luminance(colour);
  const mix = (part: number): number =>
    wanted <= has ? (part * wanted) / has : part + ((1 - part) * (wanted - has)) / (1 - has);
  return hex(linear(colour).map(mix));
}

/** The colour with that share of white; mixed as screens do, which keeps its hue lively. */
function whiten(colour: string, white: number): string {
  return toHex(bytesOf(colour).map((byte) => Math.round(byte + (255 - byte) * white)));
}

/** Red, green and blue in linear light, 0–1. Source: IEC 61966-2-1 (sRGB). */
function linear(colour: string): number[] {
  return bytesOf(colour).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function bytesOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Rounds down, so that a contrast that was asked for is kept. */
function hex(parts: readonly number[]): string {
  const bytes = parts.map((part) =>
    Math.floor(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)),
  );
  return toHex(bytes);
}

function toHex(bytes: readonly number[]): string {
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
