/** `horisont audit`: its arguments. */
import { resolve } from 'node:path';
import { audit } from '../commands/audit.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Audits the report in the folder that is named, else the one that the caller stands in. */
export const command: Command = (args) => {
  const read = readArguments(args, { format: { type: 'string', default: 'text' } });
  const format = (['text', 'json'] as const).find((known) => known === read?.values.format);
  if (!read || !format || read.positionals.length > 1) return undefined;
  return audit({ folder: resolve(read.positionals[0] ?? '.'), format, language: read.language });
};
