/** `horisont impact`: its arguments. */
import { resolve } from 'node:path';
import { impact } from '../commands/impact.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Tells what a new data file would change; the report is the one that the file's path leads to, else where the caller stands. */
export const command: Command = (args) => {
  const read = readArguments(args, {
    with: { type: 'string' },
    accept: { type: 'boolean', default: false },
    'keep-old': { type: 'boolean', default: false },
    ...formatOption,
  });
  if (!read) return undefined;
  const { values, positionals, language } = read;
  const [file, ...others] = positionals;
  const format = formatOf(values);
  if (file === undefined || others.length > 0 || !values.with || !format) return undefined;
  if (values['keep-old'] && !values.accept) return undefined;
  const accept = values.accept && { keepOld: values['keep-old'] };
  return impact({ file: resolve(file), by: resolve(values.with), from: resolve('.'), accept, format, language });
};
