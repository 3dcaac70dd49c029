import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type AgeClass, coverAges } from '../../../src/tables/ages/cover.ts';
import { formatSpans, without } from '../../../src/tables/ages/spans.ts';

/** Classes that follow each other from age 0, each as wide as a number says; the last is open. */
function classesOf(widths: readonly number[]): AgeClass[] {
  let from = 0;
  const closed = widths.map((width): AgeClass => {
    const text = `${from}-${from + width - 1}`;
    const one = { from, to: from + width - 1, text, value: text };
    from += width;
    return one;
  });
  return [...closed, { from, to: Number.POSITIVE_INFINITY, text: `${from}-w`, value: `${from}-w` }];
}

test('covers ages by whole classes exactly where both ends are borders, else names the classes that are parted', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(widths, fc.nat(60), fc.nat(60), (list, from, width) => {
      const all = classesOf(list);
      const asked = { from, to: from + width };
      const { classes, missing, parted, shared } = coverAges(asked, all);
      const fits = all.some((one) => one.from === asked.from) && all.some((one) => one.to === asked.to);
      expect([missing, shared]).toEqual([[], []]);
      expect(parted.length === 0).toBe(fits);
      expect(without([asked], [...classes, ...parted])).toEqual([]);
      if (fits) expect(without(classes, [asked])).toEqual([]);
    }),
  );
});

test('tells what is left of ages without others, and writes it', () => {
  const all = [{ from: 0, to: Number.POSITIVE_INFINITY }];
  const taken = [
    { from: 1, to: 5 },
    { from: 6, to: 18 },
    { from: 80, to: 99 },
  ];
  expect(formatSpans(without(all, taken))).toBe('0, 19–79 och 100+');
});
