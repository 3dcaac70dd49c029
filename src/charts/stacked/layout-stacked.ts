/** Where everything in a chart of stacked bars stands: upright if the names have room below the bars, else lying. */
import type { Picture } from '../parts/picture.ts';
import type { Look } from '../style.ts';
import { layoutColumns } from './layout-columns.ts';
import { layoutLying } from './layout-lying.ts';
import type { StackedChart } from './stacks.ts';

/** Works out the places of a chart of stacked bars. */
export function layoutStacked(chart: StackedChart, look: Look): Picture {
  return layoutColumns(chart, look) ?? layoutLying(chart, look);
}
