/**
 * The description of the data: `data/datapackage.json` as it is trusted after the border.
 *
 * Source: https://datapackage.org/standard/data-package/.
 */
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import { parseJson } from '../base/json.ts';
import type { Located } from '../base/located.ts';
import type { Source } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { isQuery, licensesSchema, type Resource, resourceSchema, sourcesSchema } from './resource.ts';

const packageSchema = z
  .strictObject({
    $schema: text.optional(),
    id: text.optional(),
    name: identifier,
    title: text.optional(),
    description: text.optional(),
    homepage: text.optional(),
    version: text.optional(),
    created: text.optional(),
    keywords: z.array(text).optional(),
    contributors: z.array(z.looseObject({})).optional(),
    image: text.optional(),
    sources: sourcesSchema.optional(),
    licenses: licensesSchema.optional(),
    resources: z.array(resourceSchema).min(1, 'text'),
  })
  .superRefine(({ sources, resources }, context) => {
    if (sources) return;
    resources.forEach((resource, index) => {
      if (isQuery(resource) || resource.sources) return;
      context.addIssue({ code: 'custom', path: ['resources', index, 'sources'], message: 'text' });
    });
  })
  // Source: Data Resource v2: a resource without sources or licences has those of its package.
  .transform(({ sources, resources }) => ({
    resources: resources.map((resource) =>
      isQuery(resource) ? resource : { ...resource, sources: resource.sources ?? sources },
    ),
  }));

/** The checked description, and the one that was written with the places of its parts. */
export interface DataPackage extends Located {
  readonly resources: readonly Resource[];
}

/**
 * Parses `datapackage.json`.
 *
 * Errors: those of `parseJson` and `checkSchema`; then undefined. Whether the names of columns in it lead anywhere is
 * checked when the tables are loaded.
 */
export function parseDataPackage(source: Source, report: Report): DataPackage | undefined {
  const located = parseJson(source, report);
  const checked = located && checkSchema(packageSchema, located, report);
  return checked && { ...located, resources: checked.resources };
}
