/** The colours that depend on the report: its accent for light and dark screens, and the charts' colours in the dark. */
import { contrast, lightness, withLightness } from '../charts/colours.ts';

/** The strongest grounds that the accent carries text on, as in `templates/tokens.css` and `templates/dark.css`. */
export const grounds = { light: '#eef0f2', dark: '#20252a' } as const;

/** The lightness (CIE L*) of the dark ground, and what is black on paper there. */
const darkest = 8;
const lightest = 96;

/** The least contrast of the accent as text; light letters on dark need more to look alike. */
const contrasts = { light: 4.5, dark: 6 } as const;

/** The accent where it carries text: on a light ground darkened, on a dark one lightened, just enough. */
export function accentOn(ground: keyof typeof grounds, accent: string): string {
  const step = ground === 'light' ? -1 : 1;
  let colour = accent;
  let at = Math.max(lightness(accent), darkest);
  while (contrast(colour, grounds[ground]) < contrasts[ground]) {
    at += step;
    colour = withLightness(accent, at);
  }
  return colour;
}

/** The declarations of a report's colour that the templates ask for. */
export function accentProperties(accent: string): string {
  return `--accent-light: ${accentOn('light', accent)}; --accent-dark: ${accentOn('dark', accent)}`;
}

/**
 * Rules that give the charts in some HTML their dark colours: every fill and stroke turned over in lightness, so that
 * the paper becomes the dark ground and each colour stands out from it as much as before.
 */
export function darkCharts(html: string): string {
  const used = new Set(
    [...html.matchAll(/ (?:fill|stroke)="(#[0-9a-f]{6}|white|black)"/gi)].map(([, colour]) => colour),
  );
  const rules = [...used].sort().map((colour = '') => {
    const dark = inTheDark(colour);
    return `.chart [fill="${colour}"] { fill: ${dark}; } .chart [stroke="${colour}"] { stroke: ${dark}; }`;
  });
  return rules.length > 0 ? `@media screen and (prefers-color-scheme: dark) { ${rules.join(' ')} }` : '';
}

/** A colour of a chart turned over in lightness; its hue stays. */
export function inTheDark(colour: string): string {
  const known = colour === 'white' ? '#ffffff' : colour === 'black' ? '#000000' : colour;
  return withLightness(known, darkest + ((100 - lightness(known)) * (lightest - darkest)) / 100);
}
