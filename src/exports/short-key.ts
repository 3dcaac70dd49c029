/** The short key of a table or chart, by which others cite it. */

/** How the ids of tables begin by custom: most of what is cited is tables, so their keys can do without. */
const tablePrefix = /^tab-/;

/**
 * The report's key and the id, that of a table without `tab-`: `VBG-OA2022` and `tab-folkmangd` make
 * `VBG-OA2022-folkmangd`, `dia-folkmangd` makes `VBG-OA2022-dia-folkmangd`.
 */
export function shortKeyOf(stem: string, id: string): string {
  return `${stem}-${id.replace(tablePrefix, '')}`;
}
