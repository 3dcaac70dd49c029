/** `horisont build`: its arguments. */
import { join, resolve } from 'node:path';
import { build } from '../commands/build.ts';
import { labels } from '../commands/messages.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { sourceDate } from './source-date.ts';

/** Builds the report in the folder that is named, else the one that the caller stands in. */
export const command: Command = (args, showStage) => {
  const read = readArguments(args, {
    out: { type: 'string' },
    final: { type: 'boolean', default: false },
    'html-only': { type: 'boolean', default: false },
  });
  if (!read || read.positionals.length > 1) return undefined;
  const { values, positionals, language } = read;
  const modified = sourceDate(process.env);
  if (modified === null) return Promise.resolve({ exitCode: 1, text: labels[language].badSourceDate });
  const folder = resolve(positionals[0] ?? '.');
  return build({
    folder,
    out: resolve(values.out ?? join(folder, 'output')),
    edition: values.final ? 'final' : 'draft',
    htmlOnly: values['html-only'],
    language,
    modified,
    onStage: (stage) => showStage(stage, language),
  });
};
