/** The border: outside data is checked here once against a schema, and trusted after. Wraps the package `zod`. */
import type { z } from 'zod';
import { type Format, formats } from './formats.ts';
import type { Located, Path } from './located.ts';
import { rules } from './messages.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem, type Report } from './problem.ts';

/**
 * Checks a located value against a schema and fills in its defaults.
 *
 * A schema names the form of a text, union or refinement by a key of `formats` as its error (`z.string().regex(…, 'date')`).
 *
 * Errors: `key-missing`, `key-unknown`, `value-type`, `value-choice`, `value-form`, each at its key or value; all are
 * collected; then undefined.
 */
export function checkSchema<T>(schema: z.ZodType<T>, located: Located, report: Report): T | undefined {
  const result = schema.safeParse(located.value, { jitless: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) for (const found of problemsOf(issue, located, schema)) report(found);
  return undefined;
}

function problemsOf(issue: z.core.$ZodIssue, located: Located, schema: z.ZodType): Problem[] {
  const path = issue.path as Path; // JSON and YAML have no symbols as keys
  const key = path.findLast((step) => typeof step === 'string') ?? '…';
  const value = valueAt(located.value, path);
  const place = located.placeOf(path);
  const shown = showValue(value);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((unknown) => {
      const at = located.placeOf([...path, unknown], 'key');
      return problem(rules, 'key-unknown', at, unknown, { key: unknown, known, meant: nearest(unknown, known) });
    });
  }
  const form = isFormat(issue.message) ? formats[issue.message] : undefined;
  if (value === undefined) return [problem(rules, 'key-missing', place, '–', { key, form })];
  if (form) return [problem(rules, 'value-form', place, shown, { key, form })];
  const choices = choicesOf(issue);
  if (choices) {
    const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
    return [problem(rules, 'value-choice', place, shown, { key, choices, meant })];
  }
  const type = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return [problem(rules, 'value-type', place, shown, { key, type })];
}

/** The values to choose from, where the schema asks for one of several. */
function choicesOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined;
}

function isFormat(message: string): message is Format {
  return Object.hasOwn(formats, message);
}

/** What stands at a path; undefined where it leads to nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : value), // one for a list
    root,
  );
}

/** The keys that a schema knows at a path; none where the path leads through something else. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at = formsOf(schema);
  for (const step of path) at = at.flatMap((form) => formsOf(childOf(form, step)));
  return [...new Set(at.flatMap((form) => Object.keys(shapeOf(form) ?? {})))];
}

function childOf(schema: z.core.SomeType, step: string | number): z.core.SomeType | undefined {
  const def = defOf(schema);
  if ('element' in def) return def.element as z.core.SomeType;
  if ('valueType' in def) return def.valueType as z.core.SomeType;
  return shapeOf(schema)?.[step];
}

/** The forms that a value can have: what is within optional and transformed schemas, each option of a union. */
function formsOf(schema: z.core.SomeType | undefined): z.core.SomeType[] {
  if (!schema) return [];
  const def = defOf(schema);
  if ('innerType' in def) return formsOf(def.innerType as z.core.SomeType);
  if ('in' in def) return formsOf(def.in as z.core.SomeType);
  return 'options' in def ? (def.options as z.core.SomeType[]).flatMap(formsOf) : [schema];
}

function defOf(schema: z.core.SomeType): z.core.$ZodTypeDef {
  return (schema as z.core.$ZodType)._zod.def; // zod's own way in for tools
}

function shapeOf(schema: z.core.SomeType): Record<string, z.core.SomeType> | undefined {
  const def = defOf(schema);
  return 'shape' in def ? (def.shape as Record<string, z.core.SomeType>) : undefined;
}

/** A value as messages show it: texts and numbers as they are, anything else as JSON, a dash for nothing. */
export function showValue(value: unknown): string {
  if (typeof value === 'number') return String(value); // JSON has no infinity
  return typeof value === 'string' && value !== '' ? value : (JSON.stringify(value) ?? '–');
}
