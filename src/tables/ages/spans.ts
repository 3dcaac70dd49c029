/** Stretches of ages: what is left of some without others, and how they are written. */
import { enumerate } from '../../base/locale.ts';
import type { Age } from '../age.ts';

/** Ages in whole years, both ends included; an open stretch goes on to infinity. */
export type Span = Pick<Age, 'from' | 'to'>;

/** The ages of some stretches that are in none of others, from the youngest, as few stretches as can be. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return join(taken.reduce<readonly Span[]>((left, span) => left.flatMap((one) => cut(one, span)), spans));
}

/** What is left of a stretch on both sides of another. */
function cut(span: Span, { from, to }: Span): Span[] {
  if (!overlap(span, { from, to })) return [span];
  const before = span.from < from ? [{ from: span.from, to: from - 1 }] : [];
  return span.to > to ? [...before, { from: to + 1, to: span.to }] : before;
}

/** Whether two stretches share an age. */
export function overlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether a stretch holds all ages of another. */
export function holds(whole: Span, part: Span): boolean {
  return whole.from <= part.from && part.to <= whole.to;
}

function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** Writes stretches for readers: `0, 19–79 och 100+`. */
export function formatSpans(spans: readonly Span[]): string {
  return enumerate(join(spans).map(formatSpan));
}

function formatSpan({ from, to }: Span): string {
  if (to === Number.POSITIVE_INFINITY) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** From the youngest to the oldest of some stretches; undefined where there is none. */
export function stretchOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
