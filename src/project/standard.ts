/** The description of the data, held against the published profile of the standard Data Package v2. */
import { programFile, readText } from '../base/files.ts';
import type { SchemaFault } from '../base/json-schema.ts';
import type { Located, Path } from '../base/located.ts';
import { problem, type Report } from '../base/problem.ts';
import { showValue, valueAt } from '../base/schema.ts';
import { rules } from './messages.ts';
import { wantedInWords } from './wanted.ts';

type Check = (value: unknown) => SchemaFault[];

/**
 * Checks a data package against the standard, after our own schema has found it sound.
 *
 * Errors: `datapackage-standard` at each value that the standard does not allow; all are collected.
 * Source: https://datapackage.org/profiles/2.0/datapackage.json.
 */
export async function checkStandard({ value, placeOf }: Located, report: Report): Promise<void> {
  for (const { path, fault } of await findFaults(value)) {
    const key = String(path.findLast((step) => typeof step === 'string') ?? 'datapackage.json');
    const found = fault.keyword === 'required' ? '–' : showValue(valueAt(value, path));
    const wanted = wantedInWords(fault, key);
    report(problem(rules, 'datapackage-standard', placeOf(path), found, { key, wanted, page: pageOf(path) }));
  }
}

/** The faults of the package, then of each resource, then of its columns, with their paths from the root. */
async function findFaults(value: unknown): Promise<{ path: Path; fault: SchemaFault }[]> {
  const checks = await makeChecks();
  const within = (path: Path, check: Check | undefined) =>
    (check?.(valueAt(value, path)) ?? []).map((fault) => ({ path: [...path, ...fault.path], fault }));
  const resources = listAt(value, ['resources']).flatMap((_, index) => {
    const path = ['resources', index];
    const fields = listAt(value, [...path, 'schema', 'fields']).flatMap((field, column) => {
      return within([...path, 'schema', 'fields', column], checks.field(valueAt(field, ['type'])));
    });
    return [...within(path, checks.resource), ...fields];
  });
  return [...within([], checks.package), ...resources];
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** The parts of the profile that are checked apart. */
interface Profile {
  readonly properties: { readonly resources: { readonly items: ResourceProfile } };
}

interface ResourceProfile {
  readonly properties: {
    readonly schema: { readonly properties: { readonly fields: { readonly items: FieldProfile } } };
  };
}

interface FieldProfile {
  readonly oneOf: readonly { readonly properties: { readonly type: { readonly enum: readonly unknown[] } } }[];
}

/**
 * The profile in parts. A column has one of fifteen forms, told apart by its type: it is checked against that form
 * alone, which says what is wrong with it and saves most of the work. A type that does not exist is for our own schema.
 */
async function makeChecks() {
  const { schemaCheck } = await import('../base/json-schema.ts'); // projects without data do not wait for it
  const text = await readText(programFile('schemas', 'datapackage-2.0.json'));
  const profile: Profile = JSON.parse(text ?? '');
  const { resources } = profile.properties;
  const resource = resources.items;
  const schema = resource.properties.schema.properties;
  const forms = schema.fields.items.oneOf;
  Object.assign(resources, { items: true });
  Object.assign(schema.fields, { items: true });
  // The text of the standard asks for a string, which our own schema checks: frictionlessdata/datapackage#965.
  Object.assign(schema, { fieldsMatch: true });
  const fieldChecks = new Map<unknown, Check>();
  return {
    package: schemaCheck(profile),
    resource: schemaCheck(resource),
    field: (type: unknown): Check | undefined => {
      const form = forms.find(({ properties }) => properties.type.enum.includes(type));
      if (form && !fieldChecks.has(type)) fieldChecks.set(type, schemaCheck(form));
      return fieldChecks.get(type);
    },
  };
}

/** The page of the standard that the part of a data package at that path is described on. */
function pageOf([list, , part]: Path): string {
  const pages: Readonly<Record<string, string>> = { schema: 'table-schema', dialect: 'table-dialect' };
  const page = list === 'resources' ? (pages[String(part)] ?? 'data-resource') : 'data-package';
  return `https://datapackage.org/standard/${page}/`;
}
