/**
 * Values checked against a JSON Schema. Wraps the package `@cfworker/json-schema`, which interprets the schema: to
 * compile one as large as Data Package's takes longer than all the checks of a build.
 */
import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { Path } from './located.ts';

/** One thing that a schema finds wrong. */
export interface SchemaFault {
  /** Where the value stands; for `required` the object that lacks the key. */
  readonly path: Path;
  /** The keyword of JSON Schema that is not met. */
  readonly keyword: string;
  /** What would meet it: a type, a value, a key, a number. Any of these will do. */
  readonly wanted: readonly unknown[];
}

/** Keywords that only say that something below them is wrong. */
const covers: readonly string[] = ['properties', 'items', 'patternProperties', 'additionalProperties', 'allOf'];

/** Keywords that offer several forms. */
const choices: readonly string[] = ['oneOf', 'anyOf'];

/** Keywords that tell forms apart. */
const kinds: readonly string[] = ['type', 'enum', 'const'];

/**
 * Makes the check of values against a schema of draft 7. Its faults stand in the order of the schema, none twice.
 *
 * Where a value fits none of several forms, only the faults of the form that it comes nearest to are given; where
 * several are as near and ask for the same thing, they are one fault.
 * Source: JSON Schema draft 7, basic output.
 */
export function schemaCheck(schema: object): (value: unknown) => SchemaFault[] {
  const validator = new Validator({ ...schema }, '7', false);
  return (value) => {
    const faults = narrow(unitsOf(value, schema, validator), schema, value);
    return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
  };
}

/** What the library finds; tens of thousands of units overflow its stack, and then it is asked only for the first. */
function unitsOf(value: unknown, schema: object, validator: Validator): readonly OutputUnit[] {
  try {
    return validator.validate(value).errors;
  } catch (cause) {
    if (cause instanceof RangeError) return new Validator({ ...schema }, '7', true).validate(value).errors;
    throw cause;
  }
}

/** The faults in the library's flat list, where a unit that offers forms is followed by the units of these forms. */
function narrow(units: readonly OutputUnit[], schema: object, value: unknown): SchemaFault[] {
  const faults: SchemaFault[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit || covers.includes(unit.keyword)) continue;
    if (!choices.includes(unit.keyword)) {
      faults.push(...faultsOf(unit, schema, value));
      continue;
    }
    const start = at + 1;
    while (units[at + 1]?.keywordLocation.startsWith(`${unit.keywordLocation}/`)) at++;
    const forms = Map.groupBy(units.slice(start, at + 1), ({ keywordLocation }) =>
      keywordLocation.slice(unit.keywordLocation.length + 1).replace(/\/.*/, ''),
    );
    const found = [...forms.values()].map((form) => narrow(form, schema, value));
    faults.push(...(found.length > 0 ? nearestForm(found) : faultsOf(unit, schema, value)));
  }
  return faults;
}

/** The faults of the form whose kind is wrong deepest inside the value or nowhere, and of those of the shortest list. */
function nearestForm(forms: readonly SchemaFault[][]): SchemaFault[] {
  const ranked = forms.map((faults) => {
    const depths = faults.filter(({ keyword }) => kinds.includes(keyword)).map(({ path }) => path.length);
    return { faults, depth: Math.min(...depths, Number.MAX_SAFE_INTEGER) };
  });
  ranked.sort((a, b) => b.depth - a.depth || a.faults.length - b.faults.length);
  const [best] = ranked;
  const [first, ...others] = best?.faults ?? [];
  if (!best || !first || others.length > 0) return best?.faults ?? [];
  const same = ranked.flatMap(({ faults: [fault, ...more] }) =>
    fault && more.length === 0 && fault.keyword === first.keyword && sameText(fault.path, first.path) ? [fault] : [],
  );
  return [{ ...first, wanted: [...new Set(same.flatMap(({ wanted }) => wanted))] }];
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The faults of one unit: several where an object lacks several keys. */
function faultsOf(unit: OutputUnit, schema: object, value: unknown): SchemaFault[] {
  const { keyword } = unit;
  const { path, at } = follow(value, unit.instanceLocation);
  const asked = follow(schema, unit.keywordLocation).at;
  if (keyword !== 'required') return [{ path, keyword, wanted: Array.isArray(asked) ? asked : [asked] }];
  const keys: unknown[] = Array.isArray(asked) ? asked : [];
  const missing = keys.filter((key) => !Object.hasOwn(Object(at), String(key)));
  return missing.map((key) => ({ path, keyword, wanted: [key] }));
}

/** Follows a JSON pointer of the library (`#/a/0`) into a value. */
function follow(root: unknown, pointer: string): { path: (string | number)[]; at: unknown } {
  const path: (string | number)[] = [];
  let at = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = Reflect.get(Object(at), key);
  }
  return { path, at };
}
