/** The finished report: what the commands read. */
import type { Parts } from '../document/parts.ts';
import type { Exported } from '../exports/exported.ts';
import type { Coverage } from '../markdown/coverage.ts';
import type { Labels } from '../markdown/label.ts';
import type { ChartNode, FreeChartNode, TableNode } from '../markdown/nodes.ts';
import type { Binding } from '../tables/binding.ts';
import type { Data } from '../tables/data.ts';
import type { Fits } from '../tables/fit/forms.ts';

/** The document's parts, what is printed in them, and the data that they are bound to. */
export interface Report extends Parts {
  readonly tables: readonly TableNode[];
  readonly fits: Fits;
  readonly charts: readonly (ChartNode | FreeChartNode)[];
  readonly labels: Labels;
  /** The tables and charts as their files have them; the pages are not known yet. */
  readonly exported: readonly Exported[];
  readonly bindings: readonly Binding[];
  readonly coverage: Coverage;
  readonly data: Data;
}
