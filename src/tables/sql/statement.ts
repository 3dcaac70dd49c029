/** What a query's text says: exactly one SELECT, made of what is allowed, and the tables that it names. */
import { nearest } from '../../base/nearest.ts';
import { type Problem, problem, type Report } from '../../base/problem.ts';
import { sentenceOf } from '../../base/sentence.ts';
import { rules } from '../messages.ts';
import { functions, parts, tableFunctions, types, valueNames } from './allowed.ts';
import type { SqlText } from './text.ts';
import { asParts, type Found, isPart, offsetOf, type Part, parseTree, partsOf } from './tree.ts';

/** A table's name as a query writes it, and where, in bytes. */
export interface Mention {
  readonly name: string;
  readonly offset: number | undefined;
}

/** A query that may be run. */
export interface Statement {
  readonly mentions: readonly Mention[];
  /** Where each column that it selects stands; none where a star stands for some of them. */
  readonly selected: readonly (number | undefined)[];
  /** Whether the order of its rows is told, or is that of the one table that it reads. */
  readonly isOrdered: boolean;
}

/** How authors write parts that DuckDB calls something else. */
const words: Readonly<Record<string, string>> = {
  SHOW_REF: 'DESCRIBE, SHOW, SUMMARIZE',
  PARAMETER: '?',
  LAMBDA: '->',
};

/** Parts whose answer can come in another order than that of the table. */
const reordering = 'JOIN SUBQUERY SET_OPERATION_NODE RECURSIVE_CTE_NODE WINDOW PIVOT DISTINCT_MODIFIER'.split(' ');

/**
 * Reads the tree that DuckDB's `json_serialize_sql` makes of a text.
 *
 * Errors: `query-syntax`; `query-form` where it is not one SELECT; `query-function`, `query-part` at each thing that is
 * not allowed; then undefined.
 */
export function readStatement(tree: string, text: SqlText, report: Report): Statement | undefined {
  const root = parseTree(tree);
  const [first, second] = asParts(root.statements);
  if (root.error === true && root.error_type === 'parser') {
    const place = text.placeOf(root.position === undefined ? undefined : Number(root.position));
    report(problem(rules, 'query-syntax', place, sentenceOf(String(root.error_message)), {}));
    return undefined;
  }
  if (!isPart(first?.node) || second) {
    const place = text.placeOf(second && partsOf(second).find(({ offset }) => offset !== undefined)?.offset);
    report(problem(rules, 'query-form', place, sentenceOf(text.source.text.trim()) || '–', {}));
    return undefined;
  }
  const found = partsOf(first.node);
  const problems = found.flatMap((one) => problemsIn(one, text));
  problems.forEach(report);
  if (problems.length > 0) return undefined;
  return { mentions: mentionsIn(found), selected: selectedBy(first.node), isOrdered: isOrdered(first.node, found) };
}

function problemsIn({ part, kind, offset, asTable }: Found, text: SqlText): Problem[] {
  const refused = refusedIn(part, kind).map((found) => problem(rules, 'query-part', text.placeOf(offset), found, {}));
  if (kind !== 'FUNCTION' && kind !== 'WINDOW') return refused;
  const { catalog, schema } = part;
  const name = String(part.function_name);
  const allowed = asTable ? tableFunctions : functions;
  const isBuiltIn = !catalog && (!schema || schema === 'main'); // the parser names it for lists: [1, 2]
  if (isBuiltIn && allowed.has(name.toLowerCase())) return refused;
  const named = [...allowed].filter((one) => /^\w+$/.test(one));
  const found = qualified(catalog, schema, name);
  return [...refused, problem(rules, 'query-function', text.placeOf(offset), found, { meant: nearest(name, named) })];
}

/** What is not allowed of a part itself, in SQL's words. */
function refusedIn(part: Part, kind: string): string[] {
  const { sample, at_clause, cast_type, column_names, catalog_name, schema_name, table_name } = part;
  const refused = parts.has(kind) ? [] : [words[kind] ?? kind];
  if (isPart(sample)) refused.push('SAMPLE');
  if (isPart(at_clause)) refused.push('AT');
  if (kind === 'CAST' && isPart(cast_type) && !types.has(String(cast_type.id))) refused.push(typeName(cast_type));
  if (kind === 'BASE_TABLE' && (catalog_name || schema_name))
    refused.push(qualified(catalog_name, schema_name, table_name));
  if (kind === 'COLUMN_REF' && Array.isArray(column_names) && column_names.length === 1) {
    const name = String(column_names[0]);
    if (valueNames.has(name.toLowerCase())) refused.push(name);
  }
  return refused;
}

function typeName({ id, type_info }: Part): string {
  return isPart(type_info) && typeof type_info.name === 'string' ? type_info.name : String(id);
}

function qualified(...names: readonly unknown[]): string {
  return names.filter(Boolean).join('.');
}

function mentionsIn(found: readonly Found[]): Mention[] {
  return found.flatMap(({ part, kind, offset, names }) => {
    const name = String(part.table_name);
    return kind === 'BASE_TABLE' && !names.has(name.toLowerCase()) ? [{ name, offset }] : [];
  });
}

function selectedBy(node: Part): Statement['selected'] {
  if (isPart(node.left)) return selectedBy(node.left);
  const selected = asParts(node.select_list);
  return selected.some((one) => one.class === 'STAR') ? [] : selected.map(offsetOf);
}

function isOrdered(node: Part, found: readonly Found[]): boolean {
  if (asParts(node.modifiers).some(({ type }) => type === 'ORDER_MODIFIER')) return true;
  const isGrouped = ({ group_expressions, aggregate_handling }: Part): boolean =>
    asParts(group_expressions).length > 0 || aggregate_handling === 'FORCE_AGGREGATES';
  return !found.some(({ part, kind }) => reordering.includes(kind) || isGrouped(part));
}
