/** Arguments → command; the only file that prints. Exit codes: 0 done, 1 the author's fault, 2 ours. */
import type { Language } from './base/problem.ts';
import type { Command } from './cli/command.ts';
import { type CommandName, isCommand, usages } from './cli/usage.ts';
import { labels, type Stage } from './commands/messages.ts';
import type { Outcome } from './commands/outcome.ts';

/** Each command, loaded only when it is called. */
const commands: Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>> = {
  audit: () => import('./cli/audit.ts'),
  diff: () => import('./cli/diff.ts'),
  impact: () => import('./cli/impact.ts'),
  cite: () => import('./cli/cite.ts'),
  build: () => import('./cli/build.ts'),
  trace: () => import('./cli/trace.ts'),
  verify: () => import('./cli/verify.ts'),
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { text, exitCode, isAnswer } = await run(args);
    showProgress('');
    (exitCode === 0 || isAnswer ? process.stdout : process.stderr).write(`${text}\n`);
    return exitCode;
  } catch (error) {
    showProgress('');
    process.stderr.write(`${error instanceof Error ? describeFault(error) : String(error)}\n`);
    return 2;
  }
}

async function run([name, ...args]: string[]): Promise<Outcome> {
  const asked = [name, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (!isCommand(name)) return { text: Object.values(usages).join('\n\n'), exitCode: asked ? 0 : 1 };
  if (asked) return { text: usages[name], exitCode: 0 };
  const { command } = await commands[name]();
  return (await command(args, showStage)) ?? { text: usages[name], exitCode: 1 };
}

function showStage(stage: Stage, language: Language): void {
  showProgress(`${labels[language].stages[stage]} …`);
}

/** One line that is written over and over, on a terminal only. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}

function describeFault(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${describeFault(error.cause)}` : '';
  return (error.stack ?? error.message) + cause;
}
