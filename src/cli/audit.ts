/** `horisont audit`: its arguments. */
import { resolve } from 'node:path';
import { audit } from '../commands/audit.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Audits the report in the folder that is named, else the one that the caller stands in. */
export const command: Command = (args) => {
  const read = readArguments(args, formatOption);
  const format = read && formatOf(read.values);
  if (!read || !format || read.positionals.length > 1) return undefined;
  return audit({ folder: resolve(read.positionals[0] ?? '.'), format, language: read.language });
};
