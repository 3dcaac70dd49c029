/** The chart type `age-profile`: the same age groups in two years. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { isMeasure } from '../../tables/find.ts';
import { selectRows } from '../../tables/select.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { isText, isYear, pickColumn } from '../pick-column.ts';
import type { AgeProfileChart } from './ages.ts';
import { describeAges } from './describe-ages.ts';
import { layoutAges } from './layout-ages.ts';
import { readAgeProfile } from './read-ages.ts';

const keys = {
  years: z.tuple([z.int(), z.int()], 'years'),
  categories: text.optional(),
  year: text.optional(),
  values: text.optional(),
};

/** A population by age group in two years. */
export const ageProfile: Kind<typeof keys, AgeProfileChart> = {
  keys,
  read: readBlock,
  layOut: layoutAges,
  describe: describeAges,
};

function readBlock(
  source: ChartSource,
  block: z.infer<z.ZodObject<typeof keys>>,
): ReadChart<AgeProfileChart> | undefined {
  const { table, placeOf, report } = source;
  const group = pickColumn(source, 'categories', block.categories, isText);
  const year = pickColumn(source, 'year', block.year, isYear);
  const value = pickColumn(source, 'values', block.values, isMeasure);
  if (!group || !year || !value) return undefined;
  const columns = { group, year, value, years: block.years };
  const chart = readAgeProfile(table, columns, (key) => placeOf([key]), report);
  const shown = chart && selectRows(table, { [year.name]: block.years }, () => placeOf(['years']), report);
  return shown && { chart, shown, layout: { rows: group.name, columns: year.name, values: value.name } };
}
