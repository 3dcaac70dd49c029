/** Whether the names in a table's description lead anywhere. */
import type { Located } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Meaning, Unpivot } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import type { Condition } from '../../project/row-rule.ts';
import { rules } from '../messages.ts';
import { cellReader } from './cell.ts';
import { wideFields } from './columns.ts';

type PlaceOf = Located['placeOf'];
type Path = (string | number)[];

/** Reports a name that is not among others. */
type Refer = (name: string | undefined, among: readonly string[], path: Path) => void;

/** The columns of a table by name, as the report knows them: after unpivoting. */
function columnNames({ schema, unpivot }: Resource): string[] {
  return unpivot ? [...unpivot.keep, unpivot.name.name, unpivot.value.name] : schema.fields.map(({ name }) => name);
}

/**
 * Checks the names of columns in a description; `placeOf` counts from the resource.
 *
 * Errors: `name-duplicate`, `name-unknown`, `unpivot-column`, `status-condition`, each at its place; all are collected.
 */
export function checkNames(resource: Resource, placeOf: PlaceOf, report: Report): void {
  const { schema, unpivot, sums, vintage } = resource;
  const fields = schema.fields.map(({ name }) => name);
  const refer: Refer = (name, among, path) => {
    if (name === undefined || among.includes(name)) return;
    report(problem(rules, 'name-unknown', placeOf(path), name, { known: among, meant: nearest(name, among) }));
  };
  fields.forEach((name, index) => {
    if (fields.indexOf(name) === index) return;
    report(problem(rules, 'name-duplicate', placeOf(['schema', 'fields', index, 'name']), name, {}));
  });
  for (const [index, name] of schema.primaryKey.entries()) {
    refer(name, unpivot?.keep ?? fields, ['schema', 'primaryKey', index]);
  }
  for (const [index, name] of (unpivot?.keep ?? []).entries()) refer(name, fields, ['unpivot', 'keep', index]);
  if (unpivot) checkUnpivot(resource, unpivot, placeOf, report);
  for (const [index, sum] of sums.entries()) {
    refer(sum.in, fields, ['sums', index, 'in']);
    refer(sum.column, fields, ['sums', index, 'column']);
    const parts = sum.column === undefined || sum.of === undefined ? [] : [sum.of].flat();
    for (const part of parts) refer(String(part), fields, ['sums', index, 'of']);
  }

  const meanings: { meaning: Partial<Meaning>; path: Path }[] = unpivot
    ? [{ meaning: unpivot.value, path: ['unpivot', 'value'] }]
    : schema.fields.map((meaning, index) => ({ meaning, path: ['schema', 'fields', index] }));
  for (const { meaning, path } of [...meanings, { meaning: { vintage }, path: [] }]) {
    checkMeaning(resource, meaning, path, { refer, placeOf, report });
  }
}

interface Context {
  readonly refer: Refer;
  readonly placeOf: PlaceOf;
  readonly report: Report;
}

function checkMeaning(resource: Resource, meaning: Partial<Meaning>, path: Path, context: Context): void {
  const { refer, placeOf, report } = context;
  const known = columnNames(resource);
  for (const key of ['unitColumn', 'statusColumn', 'vintageColumn', 'wordingColumn'] as const)
    refer(meaning[key], known, [...path, key]);
  for (const key of ['status', 'vintage'] as const) {
    for (const [index, { condition }] of (meaning[key] ?? []).entries()) {
      refer(condition?.column, known, [...path, key, index]);
      if (condition) checkCondition(resource, condition, placeOf([...path, key, index]), report);
    }
  }
}

/** Whether a condition compares a column with something that it can hold; texts have no order. */
function checkCondition({ schema, unpivot }: Resource, condition: Condition, place: Place, report: Report): void {
  const fields = unpivot ? [...schema.fields, unpivot.name] : schema.fields;
  const field = fields.find(({ name }) => name === condition.column);
  if (!field) return;
  const { read, form } = cellReader({ type: field.type });
  const equals = { sv: '= och en text', en: '= and a text' };
  const unordered = field.type === 'string' && condition.operator !== '=';
  if (!unordered && read(condition.operand) !== undefined) return;
  const found = `${condition.operator} ${condition.operand}`;
  report(problem(rules, 'status-condition', place, found, { form: unordered ? equals : form }));
}

function checkUnpivot(resource: Resource, unpivot: Unpivot, placeOf: PlaceOf, report: Report): void {
  const made = [...unpivot.keep, unpivot.name.name];
  for (const part of ['name', 'value'] as const) {
    const { name } = unpivot[part];
    if (made.indexOf(name) === (part === 'name' ? made.length - 1 : -1)) continue;
    report(problem(rules, 'name-duplicate', placeOf(['unpivot', part, 'name']), name, {}));
  }
  const { read, form } = cellReader({ type: unpivot.name.type });
  const wide = wideFields(resource, unpivot);
  const type = wide[0]?.field.type;
  for (const { field, index } of wide) {
    const at = (key: string) => placeOf(['schema', 'fields', index, key]);
    if (read(field.name) === undefined) report(problem(rules, 'unpivot-column', at('name'), field.name, { form }));
    if (field.type !== type) {
      const same = { sv: `typen ${type}, som de andra`, en: `the type ${type}, like the others` };
      report(problem(rules, 'unpivot-column', at('type'), field.type, { form: same }));
    }
  }
}
