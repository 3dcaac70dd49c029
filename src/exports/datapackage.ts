/** The description of all exported tables for programs. Source: Data Package v2. */

import { checksumOf } from '../base/checksum.ts';
import { words } from '../base/locale.ts';
import { captionOf, type Exported, type ExportFile, type Publication, remarksOn } from './exported.ts';
import { flatten } from './flat.ts';

/** A table, and its file for programs. */
export interface Described {
  readonly exported: Exported;
  readonly plain: ExportFile;
}

/** Writes `datapackage.json`: each table with its columns, their meaning, its source and the checksum of its file. */
export function describePackage(described: readonly Described[], publication: Publication): string {
  const { key, title, municipality, publisher, version, date } = publication;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: key.toLowerCase(),
    title: `${title}, ${municipality}`,
    version,
    created: `${date}T00:00:00Z`,
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: described.map(describe),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function describe({ exported, plain }: Described) {
  const { id, shortKey, subtitle, table } = exported;
  const { columns, rows } = flatten(table);
  const told = [subtitle, `${words.shortKey}: ${shortKey}`, ...remarksOn(exported)];
  return {
    ...{
      name: id,
      type: 'table',
      path: plain.path,
      title: captionOf(exported),
      description: told.filter(Boolean).join('\n'),
    },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...{ bytes: Buffer.byteLength(plain.content), hash: `sha256:${checksumOf(plain.content)}` },
    sources: [{ title: table.source }],
    schema: {
      fields: columns.map(({ name, type }, at) => ({
        ...{
          name,
          type:
            type === 'number' || rows.every(({ cells }) => typeof cells[at]?.value === 'number') ? 'number' : 'string',
        },
        ...(type === 'number' && table.unit && { unit: table.unit }),
      })),
      missingValues: Object.entries(words.files.signs).map(([value, label]) => ({ value, label })),
    },
  };
}
