/** `horisont trace`: tells where the numbers at a place in the text, and the groups of a table there, come from. */

import { formatPlace, type Place } from '../base/place.ts';
import type { Language, Problem } from '../base/problem.ts';
import type { Report } from '../compile/report.ts';
import { compile } from '../compile.ts';
import { readProject } from '../project/read.ts';
import { figuresOf } from '../tables/binding.ts';
import { formatFigure } from '../tables/format.ts';
import type { Figure } from '../tables/table.ts';
import { type Trace, type TracedPart, traceFigure } from '../tables/trace.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';
import { groupsToJson, wordGroups } from './trace-groups.ts';
import { traceLabels } from './trace-messages.ts';

/** What is asked: `content/x.md`, `content/x.md:12`, `content/x.md:12:8`, a key figure's id, a figure's name or a table's id. */
export interface TraceOptions {
  readonly folder: string;
  readonly asked: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** A figure that is traced, where it stands and in which words; a key figure alone stands nowhere. */
interface Found {
  readonly figure: Figure;
  readonly place?: Place;
  readonly phrase?: string;
}

/**
 * Traces the bound numbers and the grouped tables of a file, line or place, or one figure or table. Errors: the author's
 * faults, and a place without any.
 */
export async function trace({ folder, asked, format, language }: TraceOptions): Promise<Outcome> {
  const problems: Problem[] = [];
  const project = await readProject(folder, (problem) => problems.push(problem));
  const compiled = project && (await compile(project));
  const report = compiled?.report;
  if (!project || !report) {
    return { exitCode: 1, text: formatProblems([...problems, ...(compiled?.problems ?? [])], language) };
  }
  const asks = placeAsked(asked);
  const found = findNumbers(asked, asks, report);
  const grouped = report.tables.filter(
    ({ id, origin }) => origin.grouped.length > 0 && (id === asked || asks(origin.place)),
  );
  if (found.length + grouped.length === 0) {
    const [, file = ''] = placePattern.exec(asked) ?? [];
    const isFile = project.chapters.some(({ source }) => source.path === file);
    return { exitCode: 1, text: traceLabels[language][isFile ? 'none' : 'unknown'](asked) };
  }
  const traces = found.map((one) => ({ ...one, ...traceFigure(one.figure, report.data.tables, mostCells) }));
  const text =
    format === 'json'
      ? JSON.stringify([...traces.map(toJson), ...grouped.map(groupsToJson)], null, 2)
      : [
          ...traces.map((one) => wordTrace(one, language)),
          ...grouped.map((node) => wordGroups(node, report.data.tables, language)),
        ].join('\n\n');
  return { exitCode: 0, text };
}

/** So many cells of each part are told of. */
const mostCells = 6;

const placePattern = /^(.+?)(?::(\d+))?(?::(\d+))?$/;

/** Whether a place is in the file, on the line or at the column that is asked for. */
function placeAsked(asked: string): (place: Place) => boolean {
  const [, file, line, column] = placePattern.exec(asked) ?? [];
  return (place) =>
    place.source.path === file &&
    (line === undefined || (place.line <= Number(line) && Number(line) <= place.endLine)) &&
    (column === undefined || holds(place, Number(line), Number(column)));
}

function findNumbers(asked: string, asks: (place: Place) => boolean, { bindings, data }: Report): Found[] {
  const figure = data.figures.get(asked) ?? bindings.find((one) => one.figure.name === asked)?.figure;
  if (figure) return [{ figure }];
  return bindings
    .filter(({ place }) => asks(place))
    .flatMap(({ place, phrase, ...binding }) => figuresOf(binding).map((figure) => ({ figure, place, phrase })));
}

function holds(place: Place, line: number, column: number): boolean {
  const begun = line > place.line || column >= place.column;
  return begun && (line < place.endLine || column < place.endColumn);
}

function wordTrace({ figure, parts, place, phrase }: Found & Trace, language: Language): string {
  const words = traceLabels[language];
  const { name, title, status, origin } = figure;
  return [
    ...(place ? [`${formatPlace(place)}  ${phrase}`] : []),
    `${title} (${name}): ${figure.wording ?? formatFigure(figure)}`,
    `  ${words.status}: ${status}`,
    `  ${origin}`,
    ...parts.flatMap((part) => wordPart(part, language)),
  ].join('\n');
}

function wordPart(part: TracedPart, language: Language): string[] {
  const words = traceLabels[language];
  const { role, value, decimals, unit, cells, more } = part;
  const amount = value === null ? '' : `: ${formatFigure({ value, decimals, unit })}`;
  const [first] = cells;
  return [
    `  ${words.roles[role]}${amount}`,
    `    ${words.table}: ${part.tableTitle} (${part.table}), ${part.columnTitle}`,
    ...(first?.source ? [`    ${words.source}: ${first.source}`] : []),
    ...(first?.vintage ? [`    ${words.edition}: ${first.vintage}`] : []),
    ...cells.map((cell) => {
      const shown = typeof cell.value === 'number' ? formatFigure({ ...cell, value: cell.value }) : (cell.value ?? '–');
      return `    ${formatPlace(cell.place)}  ${cell.key ? `${cell.key}: ` : ''}${shown} (${cell.status})`;
    }),
    ...(more > 0 ? [`    ${words.more(more)}`] : []),
  ];
}

function toJson({ figure, parts, place, phrase }: Found & Trace): object {
  const { name, title, value, decimals, unit, status, operation, order, origin } = figure;
  return {
    ...(place && { place: formatPlace(place), phrase }),
    ...{ name, title, value, decimals, unit, status, operation, order, origin },
    parts: parts.map(({ rows, cells, ...part }) => ({
      ...part,
      rows: rows.length,
      cells: cells.map((cell) => ({ ...cell, place: formatPlace(cell.place) })),
    })),
  };
}
