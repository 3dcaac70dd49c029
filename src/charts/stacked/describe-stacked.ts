/** The description of a chart of stacked bars. */
import { enumerate } from '../../base/locale.ts';
import { roundTo } from '../../base/number.ts';
import { statuses } from '../../base/status.ts';
import { describeExtremes, describeMissing, describeStatus, list } from '../describe-values.ts';
import { type Named, sharedStatus } from '../grid.ts';
import { quantity } from '../phrase.ts';
import { type StackedChart, statusOf, totalOf } from './stacks.ts';

/** So many bars with one status are named; more are counted. */
const mostNames = 4;

/** Describes stacked bars: how the sum and each part go over the years, or where they are highest and lowest. */
export function describeStacked(chart: StackedChart): string {
  const { rows, series, share, decimals } = chart;
  const bars = rows.length === 1 ? 'en stapel' : `${rows.length} staplar`;
  const totals = rows.map((row): Named => ({ name: row.name, value: totalOf(row, decimals), status: 'utfall' }));
  const parts = series.map((_, at) =>
    rows.map(({ name, cells }): Named => ({ name, value: cells[at]?.value ?? null, status: 'utfall' })),
  );
  const missing = totals.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    `Diagram med ${bars} ${share ? 'med andelar för' : 'uppdelade på'} ${list(series)}.`,
    share ? '' : tell('Summan', totals, chart),
    ...parts.map((values, at) => tell(series[at] ?? '', values, chart)),
    describeStatuses(chart),
    describeMissing(missing),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How the values of a part go: `Summan ökar från 30 mnkr år 2023 till 45 mnkr år 2027.` */
function tell(name: string, values: readonly Named[], chart: StackedChart): string {
  const known = values.flatMap((one) =>
    one.value === null ? [] : [{ ...one, value: roundTo(one.value, chart.decimals) }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  if (!chart.overYears || first === last) return `${name}: ${describeExtremes(values, chart)}.`;
  const at = ({ name, value }: typeof first): string => `${quantity(value, chart)} år ${name}`;
  if (last.value === first.value) return `${name} är ${at(first)} och lika mycket år ${last.name}.`;
  return `${name} ${last.value > first.value ? 'ökar' : 'minskar'} från ${at(first)} till ${at(last)}.`;
}

/** The status of all bars, or, where they differ, which bars have which. */
function describeStatuses({ rows, overYears }: StackedChart): string {
  const shared = sharedStatus(rows.flatMap(({ cells }) => cells));
  if (shared) return describeStatus(shared);
  const groups = statuses.flatMap((status) => {
    const places = [...rows.keys()].filter((at) => rows[at] && statusOf(rows[at]) === status);
    const names = places.map((at) => rows[at]?.name ?? '');
    const isRange = overYears && places.length > 1 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
    const told = names.length <= mostNames ? list(names) : `${names.length} staplar`;
    return names.length > 0 ? [`${isRange ? `${names[0]}–${names.at(-1)}` : told} är ${status}`] : [];
  });
  return `${enumerate(groups)}.`;
}
