/** `horisont diff`: its arguments. */
import { resolve } from 'node:path';
import { diff } from '../commands/diff.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Tells what differs between the tables of two published reports. */
export const command: Command = (args) => {
  const read = readArguments(args, { out: { type: 'string' }, ...formatOption });
  if (!read) return undefined;
  const { values, positionals, language } = read;
  const [before, after, ...others] = positionals;
  const format = formatOf(values, ['text', 'json', 'html']);
  if (before === undefined || after === undefined || others.length > 0 || !format) return undefined;
  const out = values.out === undefined ? undefined : resolve(values.out);
  return diff({ before, after, from: resolve('.'), format, out, language });
};
