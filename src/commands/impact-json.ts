/** What a new data file would change, as JSON; `docs/impact.md` describes its shape. */
import { formatPlace } from '../base/place.ts';
import type { Language, Problem } from '../base/problem.ts';
import type { BindingChange, BoundState } from '../compile/compare-bindings.ts';
import type { FigureDifference, ShownDifference, TableDifference } from '../compile/difference.ts';
import { formatFigure } from '../tables/format.ts';
import type { PrintedCell } from '../tables/print/printed.ts';
import type { Figure } from '../tables/table.ts';
import type { Told } from './impact-text.ts';

/** Writes the stable shape that `docs/impact.md` describes. Messages are in the language asked for; all else is the same in both. */
export function impactToJson({ file, by, difference, isReadable, breaks, errors, acceptance, language }: Told): string {
  const { tables, figures, shown, bindings, problems } = difference;
  const bound = (kind: 'value' | 'claim') => bindings.filter(({ binding }) => binding.kind === kind);
  const written = {
    ...{ file, with: by, readable: isReadable, breaks, errors },
    acceptance: acceptance?.state ?? null,
    kept: acceptance?.state === 'accepted' ? acceptance.kept : null,
    tables: tables.map(tableToJson),
    keyFigures: figures.map(figureToJson),
    printed: shown.map(shownToJson),
    values: bound('value').map((change) => bindingToJson(change, language)),
    claims: bound('claim').map((change) => bindingToJson(change, language)),
    problems: {
      new: problems.added.map((one) => problemToJson(one, language)),
      gone: problems.gone.map((one) => problemToJson(one, language)),
    },
  };
  return JSON.stringify(written, null, 2);
}

function tableToJson({ change, path, ...table }: TableDifference): object {
  return { ...table, file: `data/${path}`, changed: change.cells, added: change.added, removed: change.removed };
}

function figureToJson({ name, title, before, after }: FigureDifference): object {
  return { name, title, before: before && amountToJson(before), after: after && amountToJson(after) };
}

function amountToJson(figure: Figure): object {
  const { value, decimals, unit, status, wording } = figure;
  return { words: wording ?? formatFigure(figure), value, decimals, unit, status };
}

function shownToJson({ change, place, ...shown }: ShownDifference): object {
  const { rows, columns, cells, around } = change;
  const changed = cells.map((cell) => ({ ...cell, before: cellToJson(cell.before), after: cellToJson(cell.after) }));
  return { ...shown, place: formatPlace(place), changed, rows, columns, around };
}

function cellToJson({ text, value, mark, status }: PrintedCell): object {
  return { text, value, mark, status };
}

function bindingToJson({ binding, before, after }: BindingChange, language: Language): object {
  const { place, figure } = binding;
  const state = (one: BoundState | null) => one && stateToJson(one, language);
  return { place: formatPlace(place), name: figure.name, before: state(before), after: state(after) };
}

function stateToJson({ binding: { kind, phrase, figure, to }, faults }: BoundState, language: Language): object {
  const judged = { holds: faults.length === 0, faults: faults.map((one) => problemToJson(one, language)) };
  return {
    phrase,
    figure: amountToJson(figure),
    ...(to && { to: amountToJson(to) }),
    ...(kind === 'claim' && judged),
  };
}

function problemToJson({ rule, severity, place, found, wording }: Problem, language: Language): object {
  return { rule, severity, place: formatPlace(place), found, ...wording[language] };
}
