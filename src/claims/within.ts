/** Which of many phrases a figure may fit, told by its size alone, since to judge each by each would take minutes. */
import type { Figure } from '../tables/table.ts';
import { meaningOf } from './meaning.ts';
import type { Phrase } from './phrase.ts';

/** The least and the largest size that may fit each phrase. */
interface Sizes {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** A function that gives those of some phrases that a figure may fit. It passes over none that the figure fits. */
export function reachOf<Asked extends { readonly said: Phrase }>(all: readonly Asked[]): (figure: Figure) => Asked[] {
  const known = new Map<string, Sizes>(); // what a phrase leaves open depends on the figure's unit and operation only
  return (figure) => {
    const key = `${figure.unit}\n${figure.operation}`;
    const { least, most } = known.get(key) ?? sizesOf(all, figure);
    if (!known.has(key)) known.set(key, { least, most });
    const size = Math.abs(figure.value);
    // A source's own words may stand for more than its number.
    return all.filter((_, at) => figure.wording || (size >= (least[at] ?? 0) && size <= (most[at] ?? 0)));
  };
}

function sizesOf(all: readonly { readonly said: Phrase }[], figure: Figure): Sizes {
  const spans = all.map(({ said }) => spanOf(said, figure));
  return { least: Float64Array.from(spans, ([least]) => least), most: Float64Array.from(spans, ([, most]) => most) };
}

/** Wider by what the comparison of decimal fractions may differ. */
const slack = 1e-6;

function spanOf(phrase: Phrase, figure: Figure): readonly [number, number] {
  const anything = [0, Number.POSITIVE_INFINITY] as const;
  if (phrase.kind !== 'amount' && phrase.kind !== 'range' && phrase.kind !== 'share') return anything;
  const meaning = meaningOf(phrase, figure);
  if ('mismatch' in meaning) return [Number.POSITIVE_INFINITY, 0];
  if (meaning.compared === 'share' && figure.unit !== 'procent') return anything;
  const { low, high } = meaning.interval;
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return [low <= 0 && high >= 0 ? 0 : near * (1 - slack) - slack, far * (1 + slack) + slack];
}
