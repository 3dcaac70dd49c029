/** A command as the command line knows it: it reads its own arguments and does its work. */
import type { Language } from '../base/problem.ts';
import type { Stage } from '../commands/messages.ts';
import type { Outcome } from '../commands/outcome.ts';

/** Is told what is being done, in the language of the messages. */
export type ShowStage = (stage: Stage, language: Language) => void;

/** Starts a command with its arguments; undefined where they are not as its usage says. */
export type Command = (args: string[], showStage: ShowStage) => Promise<Outcome> | undefined;
