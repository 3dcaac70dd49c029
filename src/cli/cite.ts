/** `horisont cite`: its arguments. */
import { join, resolve } from 'node:path';
import { cite } from '../commands/cite.ts';
import { formatOf, formatOption, readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Cites one table or chart, or with `--list` all; the report is in the folder that is named, else where the caller stands. */
export const command: Command = (args) => {
  const list = { type: 'boolean', default: false } as const;
  const read = readArguments(args, { ...formatOption, out: { type: 'string' }, list });
  if (!read) return undefined;
  const { values, positionals, language } = read;
  const [asked, folder = '.', ...others] = values.list ? [undefined, ...positionals] : positionals;
  const format = formatOf(values);
  if ((asked === undefined && !values.list) || others.length > 0 || !format) return undefined;
  const out = resolve(values.out ?? join(folder, 'output'));
  return cite({ folder: resolve(folder), out, asked, format, language });
};
