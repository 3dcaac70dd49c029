/** The guard `series-frozen`: series whose yearly change falls to nothing from one year on. */
import { formatNumber, roundTo } from '../../base/number.ts';
import { problem } from '../../base/problem.ts';
import type { Status } from '../../base/status.ts';
import { isShare } from '../add.ts';
import { rules } from '../messages.ts';
import type { Column } from '../table.ts';
import { type Checked, type Doubt, type FindDoubts, seriesOf } from './doubt.ts';
import { type Freeze, findFreeze } from './freeze.ts';
import type { Timeline } from './timeline.ts';

/** What freezes, and the rows from that year on, the first year's first. */
interface Frozen extends Freeze {
  readonly rows: readonly number[];
  readonly isTotal: boolean;
}

/** Values that say themselves that they are no more than carried on. */
const carriedOn: readonly Status[] = ['kalkyl', 'scenario'];

/**
 * Doubts a total per year that freezes, or else each series that does, unless the values from that year on are all
 * `kalkyl` or `scenario`. There is a total where all values have one unit, are no shares and none is missing. Months are
 * not looked at: their changes are those of the seasons.
 */
export const findFrozenSeries: FindDoubts = (checked) => {
  const { timeline, measures } = checked;
  if (timeline?.column.type !== 'year') return [];
  return measures.flatMap((column) => {
    const isDoubted = ({ rows }: Frozen): boolean =>
      rows.some((row) => !carriedOn.includes(column.statuses[row] ?? 'utfall'));
    const total = frozenTotal(timeline, column).filter(isDoubted);
    const frozen = total.length > 0 ? total : frozenSeries(timeline, column).filter(isDoubted);
    return frozen.map((one) => doubtOf(checked, timeline, column, one));
  });
};

function frozenSeries({ series }: Timeline, { values }: Column): Frozen[] {
  const longest = series.reduce((most, { length }) => Math.max(most, length), 0);
  const known = new Float64Array(longest); // one list for all series: there can be many
  return series.flatMap((rows) => {
    let count = 0;
    for (const row of rows) {
      const value = values[row];
      if (typeof value === 'number') known[count++] = value;
    }
    const freeze = findFreeze(known.subarray(0, count));
    if (!freeze) return [];
    const still = rows.filter((row) => typeof values[row] === 'number').subarray(freeze.index);
    return [{ ...freeze, rows: [...still], isTotal: false }];
  });
}

function frozenTotal(timeline: Timeline, column: Column): Frozen[] {
  const { dates, distinct, order, periods } = timeline;
  const totals = totalsOf(timeline, column);
  const freeze = totals && findFreeze(order.map((number) => totals[number] ?? 0));
  const first = order[freeze?.index ?? order.length];
  if (!freeze || first === undefined) return [];
  const from = distinct[first] ?? 0;
  const rows = [...periods.keys()].filter((row) => (periods[row] ?? 0) >= from);
  const isFirst = (row: number): boolean => dates.numbers[row] === first;
  return [{ ...freeze, rows: [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))], isTotal: true }];
}

/** The total of each period by its number; undefined where not all are known or what is added up is no sum. */
function totalsOf({ dates, count }: Timeline, { values, units, decimals }: Column): number[] | undefined {
  const [unit = ''] = units;
  if (count < 2 || isShare(unit) || values.length !== count * dates.firsts.length) return undefined;
  const totals = new Float64Array(dates.firsts.length);
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    const number = dates.numbers[row] ?? 0;
    if (typeof value !== 'number' || units[row] !== unit) return undefined;
    totals[number] = (totals[number] ?? 0) + value;
    most = Math.max(most, decimals[row] ?? 0);
  }
  return Array.from(totals, (total) => roundTo(total, most));
}

function doubtOf(checked: Checked, { column: year, periods }: Timeline, column: Column, frozen: Frozen): Doubt {
  const { rows, usual, largest, isTotal } = frozen;
  const [first = 0] = rows;
  const from = periods[first] ?? 0;
  const to = rows.reduce((last, row) => Math.max(last, periods[row] ?? 0), from);
  const decimals = rows.reduce((most, row) => Math.max(most, column.decimals[row] ?? 0), 0);
  const series = isTotal ? {} : seriesOf(checked, first);
  const params = {
    from,
    year: year.name,
    usual: formatNumber(usual, { decimals }),
    series: Object.values(series).join(', '),
    isTotal,
    where: { ...series, [year.name]: `${from}..${to}` },
  };
  const found = `${from}–${to}: ±${formatNumber(largest, { decimals })}`;
  const place = checked.table.placeOf(first, column.name);
  return { problem: problem(rules, 'series-frozen', place, found, params), rows };
}
