import { expect, test } from 'vitest';
import { srgbProfile } from '../../src/pdf/colours.ts';

const profile = srgbProfile();
const count = profile.readUInt32BE(128);
const tags = new Map(
  Array.from({ length: count }, (_, index) => 132 + index * 12).map((at) => [
    profile.toString('latin1', at, at + 4),
    profile.subarray(profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 4) + profile.readUInt32BE(at + 8)),
  ]),
);

test('is a display profile of RGB, as long as it says', () => {
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
  expect(profile.toString('latin1', 36, 40)).toBe('acsp');
});

test('has the tags that a profile must have, each whole and at a multiple of four bytes', () => {
  expect([...tags.keys()]).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']);
  for (const data of tags.values()) expect((data.byteOffset - profile.byteOffset) % 4).toBe(0);
});

test('its curve is that of sRGB: half the number is a fifth of the light', () => {
  const curve = tags.get('rTRC') ?? Buffer.alloc(0);
  const length = curve.readUInt32BE(8);
  const at = (index: number) => curve.readUInt16BE(12 + index * 2) / 0xffff;
  expect([at(0), at(length - 1)]).toEqual([0, 1]);
  expect(at(Math.round(length / 2))).toBeCloseTo(0.214, 2);
});
