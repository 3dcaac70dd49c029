/** The block `method`: how the report was made, as `report.yaml` tells it. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import { capitalize, enumerate, formatDate, formatMonth, words } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { defineBlock } from './block.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';
import type { MethodNode } from './nodes.ts';

/** The block `method`, which takes no keys. */
export const methodBlock = defineBlock<MethodNode>({
  type: 'methodBlock',
  swedish: 'metod',
  read: readMethod,
  render: renderMethod,
});

/** Errors: `method-missing` where `report.yaml` does not tell; then undefined. */
function readMethod(located: Located, { data, report }: ChapterContext, place: Place): MethodNode | undefined {
  if (!checkSchema(z.strictObject({}), located, report)) return undefined;
  const { method } = data;
  if (method) return { type: 'methodBlock', method };
  report(problem(rules, 'method-missing', place, '```method', {}));
  return undefined;
}

function renderMethod({ method: { commission, contributors, calendar } }: MethodNode): Element {
  const { title, ...terms } = words.method;
  const who = Object.entries(contributors).map(([body, functions]) => `${body}: ${enumerate(functions)}`);
  const when = calendar.map(({ date, what }) => `${capitalize(dayOrMonth(date))}: ${what}`);
  const list = (items: readonly string[]) =>
    h(
      'ul',
      items.map((item) => h('li', item)),
    );
  return h('div.method', { role: 'note', ariaLabel: title }, [
    h('p.box-title', title),
    h('dl', [
      h('dt', terms.commission),
      h('dd', commission),
      h('dt', terms.contributors),
      h('dd', list(who)),
      h('dt', terms.calendar),
      h('dd', list(when)),
    ]),
  ]);
}

function dayOrMonth(date: string): string {
  return date.length > 'YYYY-MM'.length ? formatDate(date) : formatMonth(date);
}
