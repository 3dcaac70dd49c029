/** `horisont trace`: its arguments. */
import { resolve } from 'node:path';
import { trace } from '../commands/trace.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Tells where the numbers at a place come from; the report is in the folder that is named, else where the caller stands. */
export const command: Command = (args) => {
  const read = readArguments(args, formatOption);
  if (!read) return undefined;
  const { values, positionals, language } = read;
  const [asked, folder = '.', ...others] = positionals;
  const format = formatOf(values);
  if (asked === undefined || others.length > 0 || !format) return undefined;
  return trace({ folder: resolve(folder), asked, format, language });
};
