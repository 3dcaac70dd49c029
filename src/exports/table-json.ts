/** A table as JSON: its cells as they are printed and as they were computed. */
import { citeTable } from './citation.ts';
import { columnNames, ownNames } from './column-names.ts';
import { type Exported, type Publication, remarksOn } from './exported.ts';

/** Writes the stable shape that `docs/exports.md` describes: a line per row, all numbers with all their digits. */
export function tableToJson(exported: Exported, publication: Publication): string {
  const { id, shortKey, label, title, subtitle, table } = exported;
  const { unit, source, align, rowHeads, sums } = table;
  const names = ownNames(columnNames(table));
  const body = table.rows.length - sums.rows;
  const told = {
    ...{ id, key: shortKey, label, title, subtitle, unit, source, notes: remarksOn(exported) },
    report: publication,
    page: exported.page,
    citation: citeTable(exported, publication).text,
    csv: { path: `${id}.csv`, sha256: exported.csv.sha256 },
    columns: align.map((type, at) => ({
      name: names[at],
      type,
      head: at < rowHeads,
      sum: at >= align.length - sums.columns,
    })),
  };
  const rows = table.rows.map((cells, row) => ({
    sum: row >= body,
    cells: cells.map(({ text, value, status }) => ({ text, value, status })),
  }));
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${JSON.stringify(told, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n  ]\n}\n`;
}
