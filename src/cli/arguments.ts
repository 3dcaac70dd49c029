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
  const language = languageOf(args);
  return parsed && language && { ...parsed, language };
}

function parse<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: 'string' } } });
  } catch {
    return undefined; // a wrong option: the usage says which there are
  }
}

function languageOf(args: string[]): Language | undefined {
  const { values } = parseArgs({ args, strict: false, options: { lang: { type: 'string', default: 'sv' } } });
  return (['sv', 'en'] as const).find((known) => known === values.lang);
}
