/** Arguments → command. Exit codes: 0 done, 1 the author's fault, 2 ours. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from './base/problem.ts';
import { build, type Outcome } from './commands/build.ts';
import { labels, type Stage } from './commands/messages.ts';
import { usage } from './commands/usage.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { text, exitCode } = await run(args);
    showProgress('');
    (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
    return exitCode;
  } catch (error) {
    showProgress('');
    process.stderr.write(`${error instanceof Error ? describeFault(error) : String(error)}\n`);
    return 2;
  }
}

async function run(args: string[]): Promise<Outcome> {
  const parsed = parseCommandLine(args);
  if (!parsed) return { text: usage, exitCode: 1 };
  const { values, positionals } = parsed;
  const [command, folder = '.', ...rest] = positionals;
  if (values.help) return { text: usage, exitCode: 0 };
  const language = (['sv', 'en'] as const).find((known) => known === values.lang);
  if (command !== 'build' || rest.length > 0 || !language) return { text: usage, exitCode: 1 };
  return build({
    folder: resolve(folder),
    out: values.out ? resolve(values.out) : join(resolve(folder), 'output'),
    edition: values.final ? 'final' : 'draft',
    htmlOnly: values['html-only'],
    language,
    onStage: (stage) => showProgress(progressOf(stage, language)),
  });
}

function parseCommandLine(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        final: { type: 'boolean', default: false },
        'html-only': { type: 'boolean', default: false },
        lang: { type: 'string', default: 'sv' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return undefined; // a wrong option: the usage says which there are
  }
}

function progressOf(stage: Stage, language: Language): string {
  return `${labels[language].stages[stage]} …`;
}

/** One line that is written over and over, on a terminal only. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function describeFault(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${describeFault(error.cause)}` : '';
  return (error.stack ?? error.message) + cause;
}
