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

/** What is asked for by `--format`. Undefined where it is neither text nor JSON. */
export function formatOf({ format }: { readonly format: string }): 'text' | 'json' | undefined {
  return (['text', 'json'] as const).find((known) => known === format);
}

const languages: readonly Language[] = ['sv', 'en'];

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: 'string' } } });
  } catch {
    return undefined; // a wrong option: the usage says which there are
  }
}
