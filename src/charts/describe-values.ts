/** Sentences about values that have names: which are highest and lowest, missing, or not outcomes. */
import { enumerate } from '../base/locale.ts';
import { formatNumber, NBSP } from '../base/number.ts';
import { type Status, weakestStatus } from '../base/status.ts';
import type { Measured } from './check.ts';
import type { Named } from './grid.ts';
import { accordingTo, quantity } from './phrase.ts';

/** So many names with the same value are told, and so many of missing values; more are counted. */
const mostNames = 3;
const mostMissing = 6;

/** What a sentence says of values that all have the same status. */
const shared: Readonly<Record<Status, string>> = {
  utfall: '',
  budget: 'Alla värden är budgeterade.',
  prognos: 'Alla värden är prognoser.',
  kalkyl: 'Alla värden är beräknade i en kalkyl.',
  förslag: 'Alla värden är förslag.',
  mål: 'Alla värden är mål.',
  scenario: 'Alla värden hör till ett scenario.',
};

/** A list in running text, parted by semicolons where its items hold commas. */
export function list(items: readonly string[]): string {
  return items.some((item) => item.includes(',')) ? items.join('; ') : enumerate(items);
}

/** Every value with its name, without a full stop: `Örebro med 200 mnkr, Enköping med 50 mnkr och …`. */
export function listValues(values: readonly Named[], measured: Measured): string {
  return list(
    values.flatMap(({ name, value, status }) =>
      value === null ? [] : `${name} med ${quantity(value, measured)}${accordingTo(status)}`,
    ),
  );
}

/** `högst är A med 5 mnkr, lägst B med 2 mnkr`, without a full stop; empty where there is no value. */
export function describeExtremes(values: readonly Named[], measured: Measured): string {
  const known = values.flatMap(({ value }) => value ?? []);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  if (known.length === 0) return '';
  if (known.length === 1) return `enda värdet är ${atValue(values, highest, measured)}`;
  if (highest === lowest) return `alla har samma värde, ${quantity(highest, measured)}`;
  return `högst är ${atValue(values, highest, measured)}, lägst ${atValue(values, lowest, measured)}`;
}

/** The names that have a value, and the value: `A och B med 5 mnkr enligt budgeten`. */
function atValue(values: readonly Named[], wanted: number, measured: Measured): string {
  const found = values.filter(({ value }) => value === wanted);
  const names = found.length > mostNames ? `${found.length} av dem` : list(found.map(({ name }) => name));
  return `${names} med ${quantity(wanted, measured)}${accordingTo(weakestStatus(found.map(({ status }) => status)))}`;
}

/** Two sentences: the names that grow most and those that shrink most, with their changes and no more than three each. */
export function describeChanges(values: readonly Named[], measured: Measured, noun: string): string {
  const known = values
    .flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
    .sort((a, b) => b.value - a.value);
  const growing = known.filter(({ value }) => value > 0).slice(0, mostNames);
  const shrinking = known.filter(({ value }) => value < 0).slice(-mostNames);
  const told = (some: readonly { readonly name: string; readonly value: number }[]): string =>
    list(
      some.map(({ name, value }, at) => {
        const size = formatNumber(value, { decimals: measured.decimals, sign: true });
        return `${name} (${size}${at === 0 && measured.unit ? NBSP + measured.unit : ''})`;
      }),
    );
  return [
    growing.length > 0 ? `Mest ökar ${told(growing)}.` : `${noun} ökar.`,
    shrinking.length > 0 ? `Mest minskar ${told(shrinking.reverse())}.` : `${noun} minskar.`,
  ].join(' ');
}

/** A sentence about which values are missing; empty where all are known. */
export function describeMissing(names: readonly string[]): string {
  if (names.length === 0) return '';
  return names.length > mostMissing ? `${names.length} värden saknas.` : `Värden saknas för ${list(names)}.`;
}

/** A sentence about the status that all values share; empty where they are outcomes or differ. */
export function describeStatus(status: Status | null): string {
  return status ? shared[status] : '';
}
