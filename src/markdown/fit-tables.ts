/** How each table of the report is printed. The fonts are opened only where there is a table. */
import type { Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Keeper } from '../base/cache.ts';
import type { Report } from '../base/problem.ts';
import type { Fitting } from '../tables/fit/fit.ts';
import type { Fit, Fits, Room } from '../tables/fit/forms.ts';
import { setPrinted } from '../tables/fit/set-printed.ts';
import type { ChapterText } from './chapter-text.ts';
import { placeOfNode } from './nodes.ts';
import { pipeTableName, setPipeTable } from './pipe-table.ts';
import { visit } from './visit.ts';

/** Fits every table whose chapter is not kept as it would be. Errors: those of `fitTable`; a table with one has no entry. */
export async function fitTables(texts: readonly ChapterText[], { keep }: Keeper): Promise<Fits> {
  const fittings = texts.map((text) => ({ text, tables: fittingsOf(text) })).filter(({ tables }) => tables.length > 0);
  if (fittings.length === 0) return new Map();
  const { fitTable } = await import('../tables/fit/fit.ts');
  const fitAll = (tables: readonly Fitting[], report: Report) =>
    tables.flatMap((table): [string, Fit][] => {
      const fit = fitTable(table, report);
      return fit ? [[table.name, fit]] : [];
    });
  return new Map(
    fittings.flatMap(({ text, tables }) =>
      keep(`fits ${text.chapter.source.path}`, [text], {}, (_, report) => fitAll(tables, report)),
    ),
  );
}

function fittingsOf({ tree, chapter }: ChapterText): Fitting[] {
  const { id, landscape } = chapter.front;
  const fittings: Fitting[] = [];
  const inNotes = tablesInNotes(tree);
  visit(tree, (node, _, parent) => {
    if (node.type !== 'tableBlock' && node.type !== 'table') return;
    const stands = parent?.type === 'root' || parent?.type === 'explained';
    const inText = inNotes.has(node) ? 'note' : stands ? 'column' : 'box';
    const room: Room = landscape ? 'landscape' : inText;
    if (node.type === 'tableBlock') {
      const { asked, place, table } = node;
      const found = asked ?? node.id;
      fittings.push({ name: node.id, found, table: setPrinted(table), asked, room, place, isBlock: true });
      return;
    }
    const asked = room === 'column' && hasMargin(node, parent) ? ('text' as const) : undefined;
    const place = placeOfNode(chapter.source, node);
    const found = textOf(node.children[0]?.children[0]);
    fittings.push({
      name: pipeTableName(id, node),
      found,
      table: setPipeTable(node),
      asked,
      room,
      place,
      isBlock: false,
    });
  });
  return fittings;
}

function tablesInNotes(tree: Root): Set<Nodes> {
  const tables = new Set<Nodes>();
  visit(tree, (note) => {
    if (note.type !== 'footnoteDefinition') return;
    visit(note, (node) => {
      if (node.type === 'table' || node.type === 'tableBlock') tables.add(node);
    });
  });
  return tables;
}

/** Whether notes or terms stand beside a pipe table. */
function hasMargin(table: Table, parent: Parameters<Parameters<typeof visit>[1]>[2]): boolean {
  let found = parent?.type === 'explained';
  const root: Root = { type: 'root', children: [table] };
  visit(root, ({ type }) => {
    found ||= type === 'footnoteReference';
  });
  return found;
}
