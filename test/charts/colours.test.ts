import { expect, test } from 'vitest';
import { colourAt, contrast, darken, greys, inkOn, lightness, pale, seriesColours } from '../../src/charts/colours.ts';
import { tones } from '../../src/charts/style.ts';

const accents = ['#0b4f6c', '#000000', '#ffffff', '#ffcc00', '#e30613', '#3f7f4a', '#7fb2e5', '#43214f', '#808080'];

/** How colours look to people who lack one kind of cone. Source: Machado, Oliveira & Fernandes (2009), severity 1. */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function simulate(colour: string, matrix: readonly (readonly number[])[]): string {
  const light = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const seen = matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0));
  const bytes = seen.map((value) => {
    const part = Math.min(1, Math.max(0, value));
    return Math.round(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function leastGap(colours: readonly string[]): number {
  const steps = colours.map(lightness).sort((a, b) => a - b);
  return Math.min(...steps.slice(1).map((step, at) => step - (steps[at] ?? 0)));
}

test('knows the contrasts of the guidelines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
});

test.each(accents)('darkens %s no more than its use asks for', (accent) => {
  for (const ratio of [3, 4.5] as const) {
    const dark = darken(accent, ratio);
    expect(contrast(dark, '#ffffff')).toBeGreaterThanOrEqual(ratio);
    if (dark !== accent) expect(contrast(dark, '#ffffff')).toBeLessThan(ratio * 1.03);
  }
});

test('leaves a colour that is dark enough as it is', () => {
  expect(darken('#0b4f6c', 4.5)).toBe('#0b4f6c');
});

test.each(accents)('finds four colours around %s that are told apart without hue', (accent) => {
  const colours = seriesColours(accent);
  expect(colours).toHaveLength(4);
  expect(colours[0]).toBe(darken(accent, 3));
  for (const colour of colours) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(leastGap(colours)).toBeGreaterThanOrEqual(9);
});

test.each(Object.keys(deficiencies) as (keyof typeof deficiencies)[])(
  'keeps the lines of the example apart with %s',
  (name) => {
    const seen = seriesColours('#0b4f6c').map((colour) => simulate(colour, deficiencies[name]));
    expect(leastGap(seen)).toBeGreaterThanOrEqual(8);
  },
);

test('writes in greys that can be read', () => {
  for (const grey of [greys.ink, greys.soft, greys.faint])
    expect(contrast(grey, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('leaves a share of a colour, and all of it', () => {
  expect(pale('#0b4f6c', 1)).toBe('#0b4f6c');
  expect(lightness(pale('#000000', 0.2))).toBeCloseTo(80, 0);
});

test.each(accents)('keeps bars around %s apart without hue where all are no outcomes', (accent) => {
  const colours = seriesColours(accent).map((colour) => pale(colour, tones.prognos));
  expect(leastGap(colours)).toBeGreaterThanOrEqual(4.5);
});

test.each(accents)('writes on every tone around %s in a colour that can be read', (accent) => {
  for (const colour of [...seriesColours(accent), greys.back, greys.faint, greys.hairline]) {
    for (const tone of Object.values(tones)) {
      const ground = pale(colour, tone);
      expect(contrast(inkOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('gives the fifth series and those after it greys of which no two neighbours are alike', () => {
  const palette = seriesColours('#0b4f6c');
  const shown = [0, 1, 2, 3, 4, 5, 6].map((place) => colourAt(palette, place));
  expect(shown.slice(0, 4)).toEqual(palette);
  expect(new Set(shown.slice(4, 6)).size).toBe(2);
  expect(shown[6]).toBe(shown[4]);
});
