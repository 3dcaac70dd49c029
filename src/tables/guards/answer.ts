/** The hint how a doubt is answered: the text to paste. */
import type { Guard } from '../../project/guards.ts';
import type { Where } from '../../project/where.ts';

/** An answer to paste into a resource of `data/datapackage.json`, for the whole table or for the rows that `where` picks. */
export function answerTo(rule: Guard, where?: Where): string {
  const picked = where && Object.keys(where).length > 0 ? ` "where": { ${entriesOf(where)} },` : '';
  return `"accepted": [{ "rule": "${rule}",${picked} "reason": "…" }]`;
}

function entriesOf(where: Where): string {
  return Object.entries(where)
    .map(([column, choice]) => `${JSON.stringify(column)}: ${JSON.stringify(choice)}`)
    .join(', ');
}

/** The end of a Swedish hint that first says how to mend the data. */
export function forklara(rule: Guard, where?: Where): string {
  return `eller förklara det för tabellen i data/datapackage.json: ${answerTo(rule, where)}`;
}

/** The end of an English hint that first says how to mend the data. */
export function explain(rule: Guard, where?: Where): string {
  return `or explain it with the table in data/datapackage.json: ${answerTo(rule, where)}`;
}
