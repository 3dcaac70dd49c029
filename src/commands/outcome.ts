/** What a command has to say, and how it ended. */

/** The text of a command that has done its work, and its exit code: 0 done, 1 something is to be mended, 2 the machine failed. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
  /** True where the text is what was asked for although something is to be mended, so that it can be read by a program. */
  readonly isAnswer?: true;
}
