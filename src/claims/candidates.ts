/** The figures that a loose number may stand for: key figures, cells, and what could be computed from two cells. */
import { roundTo } from '../base/number.ts';
import { quotient } from '../tables/figures/divide.ts';
import { isMeasure } from '../tables/find.ts';
import {
  type Column,
  columnOf,
  type Figure,
  type Figures,
  type Table,
  type Tables,
  type Value,
} from '../tables/table.ts';

type Computed = 'change' | 'percent-change' | 'share';

/** A figure that could be bound; `yaml` is the key figure that would have to be written for it. */
export interface Candidate {
  readonly figure: Figure;
  readonly kind: 'key-figure' | 'cell' | Computed;
  /** As an author writes it: `of=okning`, `of=folkmangd.antal alder=0-4 ar=2018`. */
  readonly binding: string;
  readonly yaml: string | undefined;
}

/** Of a longer table nothing is computed: nobody would find the right pair of cells among so many. */
const longestComputed = 3000;

/** The candidates of a report, told one after another since there may be very many. */
export function* listCandidates(tables: Tables, figures: Figures): Generator<Candidate> {
  for (const [id, figure] of figures) {
    if (figure) yield { figure, kind: 'key-figure', binding: `of=${id}`, yaml: undefined };
  }
  for (const table of tables.values()) {
    if (!table || table.key.length === 0) continue;
    for (const column of table.columns.filter((one) => isMeasure(one) && !table.key.includes(one.name))) {
      yield* cellsOf(table, column);
      if (table.length <= longestComputed) yield* computedOf(table, column);
    }
  }
}

function* cellsOf(table: Table, column: Column): Generator<Candidate> {
  for (let row = 0; row < table.length; row++) {
    const figure = figureIn(table, column, row);
    if (figure)
      yield { figure, kind: 'cell', binding: `of=${table.name}.${column.name} ${keyOf(table, row)}`, yaml: undefined };
  }
}

function figureIn(table: Table, column: Column, row: number): Figure | undefined {
  const value = column.values[row];
  if (typeof value !== 'number') return undefined;
  return {
    name: '',
    title: `${table.title}: ${column.title} (${labelsOf(table, row)})`,
    value,
    decimals: column.decimals[row] ?? 0,
    unit: column.units[row] ?? '',
    status: column.statuses[row] ?? 'utfall',
    origin: '',
    place: table.placeOf(row, column.name),
    operation: 'cell',
    parts: [],
    wording: column.wordings?.[row] || undefined,
  };
}

/** What a row is about: its keys and all its texts. */
function labelsOf(table: Table, row: number): string {
  const told = table.columns.filter(({ name, type }) => table.key.includes(name) || type === 'string');
  return told.flatMap(({ values }) => values[row] ?? []).join(', ');
}

/** What could be computed along one key while the others stay: changes over time, else shares of what all have together. */
function* computedOf(table: Table, column: Column): Generator<Candidate> {
  for (const axis of table.key) {
    const others = table.key.filter((name) => name !== axis);
    const overTime = /^year/.test(columnOf(table, axis)?.type ?? '');
    const groups = Map.groupBy(Array(table.length).keys(), (row) =>
      others.map((name) => valueIn(table, name, row)).join('\u0000'),
    );
    for (const rows of groups.values()) {
      const cells = rows.flatMap((row) => figureIn(table, column, row) ?? []);
      if (new Set(cells.map(({ unit }) => unit)).size > 1) continue;
      const line = { table, column, axis, others, rows, cells };
      if (cells.length === rows.length) yield* overTime ? changesOf(line) : sharesOf(line);
    }
  }
}

/** Rows that differ in one key only, and their cells. */
interface Line {
  readonly table: Table;
  readonly column: Column;
  readonly axis: string;
  readonly others: readonly string[];
  readonly rows: readonly number[];
  readonly cells: readonly Figure[];
}

function* changesOf(line: Line): Generator<Candidate> {
  const { cells } = line;
  for (const [first, from] of cells.entries()) {
    for (const [after, to] of cells.slice(first + 1).entries()) {
      const decimals = Math.max(from.decimals, to.decimals);
      const value = roundTo(to.value - from.value, decimals);
      const unit = from.unit === 'procent' ? 'procentenheter' : from.unit;
      const ends = [first, first + 1 + after] as const;
      yield changeAlong('change', { ...to, value, decimals, unit }, line, ends);
      if (from.value <= 0) continue;
      const percent = quotient({ value, decimals }, from, 100);
      yield changeAlong('percent-change', { ...to, value: percent, decimals: 1, unit: 'procent' }, line, ends);
    }
  }
}

function changeAlong(
  operation: 'change' | 'percent-change',
  figure: Figure,
  line: Line,
  ends: readonly [number, number],
): Candidate {
  const [from, to] = ends.map((end) => valueIn(line.table, line.axis, line.rows[end] ?? 0));
  const named = namesOf(line);
  return computed(operation, figure, line, {
    id: ['forandring', ...(operation === 'change' ? [] : ['procent']), ...named, from, to],
    title: `från ${from} till ${to}`,
    steps: [`from: { ${line.axis}: ${yamlText(from ?? null)} }`, `to: { ${line.axis}: ${yamlText(to ?? null)} }`],
  });
}

/** Each cell as a share of what all have together; shares of shares and of what is below zero say nothing. */
function* sharesOf(line: Line): Generator<Candidate> {
  const { cells, table, axis, rows } = line;
  const total = cells.reduce((sum, { value }) => sum + value, 0);
  if (total <= 0 || cells.length < 2 || cells.some(({ value, unit }) => value < 0 || unit.startsWith('procent')))
    return;
  for (const [at, cell] of cells.entries()) {
    const own = valueIn(table, axis, rows[at] ?? 0);
    yield computed('share', { ...cell, value: (100 * cell.value) / total, decimals: 1, unit: 'procent' }, line, {
      id: ['andel', ...namesOf(line), own],
      title: `andel för ${own}`,
      steps: [`of: { ${axis}: ${yamlText(own)} }`],
    });
  }
}

interface Wording {
  readonly id: readonly (Value | undefined)[];
  readonly title: string;
  readonly steps: readonly string[];
}

function computed(
  operation: Computed,
  figure: Figure,
  line: Line,
  { id: words, title: told, steps }: Wording,
): Candidate {
  const { table, column, others, rows } = line;
  const id = idOf(words);
  const [row = 0] = rows;
  const title = [table.title, column.title, ...namesOf(line), told].join(', ');
  const where = others.map((name) => `${name}: ${yamlText(valueIn(table, name, row))}`).join(', ');
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `${operation}: ${table.name}.${column.name}`,
    ...(where ? [`where: { ${where} }`] : []),
    ...steps,
  ];
  const yaml = [`${id}:`, ...lines.map((one) => `  ${one}`)].join('\n');
  return { figure: { ...figure, title, operation }, kind: operation, binding: `of=${id}`, yaml };
}

/** The values of the keys that stay. */
function namesOf({ table, others, rows }: Line): string[] {
  return others.map((name) => String(valueIn(table, name, rows[0] ?? 0)));
}

const plainLetters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

function idOf(words: readonly (Value | undefined)[]): string {
  const text = words
    .join('_')
    .toLowerCase()
    .replace(/[åäöé]/g, (letter) => plainLetters[letter] ?? letter);
  return text.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '');
}

function keyOf(table: Table, row: number): string {
  return table.key
    .map((name) => {
      const value = String(valueIn(table, name, row));
      return `${name}=${/^[^\s"'{}=<>`]+$/.test(value) ? value : JSON.stringify(value)}`;
    })
    .join(' ');
}

function yamlText(value: Value): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value ?? '');
}

function valueIn(table: Table, name: string, row: number): Value {
  return columnOf(table, name)?.values[row] ?? null;
}
