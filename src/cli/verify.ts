/** `horisont verify`: its arguments. */
import { resolve } from 'node:path';
import { verify } from '../commands/verify.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Holds a published file against the report in the folder that is named, else the one that the caller stands in. */
export const command: Command = (args) => {
  const read = readArguments(args, formatOption);
  if (!read) return undefined;
  const { values, positionals, language } = read;
  const [file, folder = '.', ...others] = positionals;
  const format = formatOf(values);
  if (file === undefined || others.length > 0 || !format) return undefined;
  return verify({ file, from: resolve('.'), folder: resolve(folder), format, language });
};
