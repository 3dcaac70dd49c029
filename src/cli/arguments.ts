/** The arguments of a command, as its options say. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language } from '../base/problem.ts';

/**
 * Reads the options and positionals of a command, and `--lang`, which all commands have.
 *
 * Errors: undefined where an option is unknown, its value is missing, or the language is neither Swedish nor English.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  const parsed = parse(args, options);
  const { lang = 'sv' }: { lang?: string } = parsed?.values ?? {};
  const language = languages.find((known) => known === lang);
  return parsed && language && { ...parsed, language };
}

/** The option of commands whose answer can be read by a program. */
export const formatOption = { format: { type: 'string', default: 'text' } } as const;

/** What is asked for by `--format`. Undefined where the command does not know it. */
export function formatOf<const Format extends string = 'text' | 'json'>(
  { format }: { readonly format: string },
  known: readonly (Format | 'text' | 'json')[] = ['text', 'json'],
): Format | 'text' | 'json' | undefined {
  return known.find((one) => one === format);
}

const languages: readonly Language[] = ['sv', 'en'];

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: 'string' } } });
  } catch {
    return undefined; // a wrong option: the usage says which there are
  }
}
