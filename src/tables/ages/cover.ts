/** Ages that are asked for, made of whole age classes of the data. */
import type { Age } from '../age.ts';
import { holds, overlap, type Span, without } from './spans.ts';

/** An age class, and the value that stands for it in its column. */
export interface AgeClass extends Age {
  readonly value: string | number;
}

/** The classes that make up ages, and why they do not: they do where the other lists are empty. */
export interface Cover {
  /** From the youngest. */
  readonly classes: readonly AgeClass[];
  /** Ages that no class has. */
  readonly missing: readonly Span[];
  /** Classes that have some of the ages and others too. */
  readonly parted: readonly AgeClass[];
  /** Classes that share ages with each other. */
  readonly shared: readonly AgeClass[];
}

/** Covers ages by classes. One class alone is taken before several; one that stands across a border is told of where others do not fill its place. */
export function coverAges(asked: Span, all: readonly AgeClass[]): Cover {
  const within = all.filter((one) => holds(asked, one)).sort((a, b) => a.from - b.from || a.to - b.to);
  const exact = within.filter((one) => holds(one, asked));
  if (exact.length === 1) return { classes: exact, missing: [], parted: [], shared: [] };
  const open = without([asked], within);
  const parted = all.filter((one) => !holds(asked, one) && open.some((span) => overlap(span, one)));
  const shared = within.filter((one) => within.some((other) => other !== one && overlap(one, other)));
  return { classes: within, missing: without(open, parted), parted, shared };
}
