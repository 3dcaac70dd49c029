/** What differs between two published reports, as a page of its own that needs nothing else and no script. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize, words as reportWords } from '../base/locale.ts';
import type { Language } from '../base/problem.ts';
import { encloseHtml, writeHtml } from '../document/enclose.ts';
import { plainStyleSheet } from '../document/styles.ts';
import type { CellDifference, ChangedTable } from '../exports/difference.ts';
import type { PublishedTable } from '../exports/published.ts';
import type { PrintedCell } from '../tables/print/printed.ts';
import { diffLabels } from './diff-messages.ts';
import { type Compared, captionOf, wordBeside, wordCell, wordDifference } from './diff-text.ts';

/** The page, as its readers open it in a browser. Words of the reports are marked as being in their language. */
export async function diffToHtml(compared: Compared): Promise<string> {
  const { language } = compared;
  const body = writeHtml([h('body', [renderMain(compared)])]);
  const css = await plainStyleSheet(body, ['diff']);
  return encloseHtml({ language, title: diffLabels[language].title, css }, body);
}

function renderMain({ before, after, difference, language }: Compared): Element {
  const words = diffLabels[language];
  const { added, withdrawn, changed, unchanged } = difference;
  const isNothing = added.length + withdrawn.length + changed.length === 0;
  return h('main', [
    h('h1', words.title),
    h('p', words.between(before, after).replace(/:$/, '.')),
    ...(isNothing ? [h('p', words.nothing)] : []),
    ...renderList(words.headings.added, added),
    ...renderList(words.headings.withdrawn, withdrawn),
    ...(changed.length > 0 ? [h('h2', words.headings.changed)] : []),
    ...changed.map((table) => renderTable(table, language)),
    h('p', words.unchanged(unchanged.length)),
  ]);
}

function renderList(heading: string, tables: readonly PublishedTable[]): Element[] {
  if (tables.length === 0) return [];
  return [
    h('h2', heading),
    h(
      'ul',
      tables.map((table) => h('li', [inReport(captionOf(table)), ` (${table.id})`])),
    ),
  ];
}

/** What differs in a table. Its cells can be scrolled with the keyboard where they are wider than the window. */
function renderTable(table: ChangedTable, language: Language): Element {
  const { after, cells } = table;
  const { columns, cells: counted, became } = diffLabels[language];
  const id = `table-${after.id}`;
  const beside = wordBeside(table, language, became).map((line) => h('li', line));
  const heads = Object.entries(columns).map(([column, text]) =>
    h('th', { scope: 'col', class: classOf(column) }, text),
  );
  const rows = cells.map((cell) => renderCell(cell, language));
  const changed = h('table', [
    h('caption', capitalize(counted(cells.length))),
    h('thead', [h('tr', heads)]),
    h('tbody', rows),
  ]);
  return h('div', [
    h('h3', { id }, [inReport(captionOf(after)), ` (${after.id})`]),
    ...(beside.length > 0 ? [h('ul.beside', beside)] : []),
    ...(rows.length > 0 ? [h('section.cells', { ariaLabelledBy: id, tabIndex: 0 }, [changed])] : []),
  ]);
}

function renderCell(cell: CellDifference, language: Language): Element {
  const [difference, percent] = wordDifference(cell);
  const hasStatus = cell.before.status !== cell.after.status;
  const shown = (one: PrintedCell) => {
    const words = wordCell(one, language);
    const told = hasStatus && one.status ? `${words} (${one.status})` : words;
    return h('td', { class: typeof one.value === 'number' ? 'number' : '' }, [inReport(told)]);
  };
  return h('tr', [
    h('th', { scope: 'row' }, [inReport(cell.row)]),
    h('td', [inReport(cell.column)]),
    shown(cell.before),
    shown(cell.after),
    h('td.number', difference),
    h('td.number', percent),
  ]);
}

function classOf(column: string): string {
  return column === 'row' || column === 'column' ? '' : 'number';
}

/** Words that stand in a report. */
function inReport(text: string): Element {
  return h('span', { lang: reportWords.language }, text);
}
