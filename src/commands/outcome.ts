/** What a command has to say, and how it ended. */

/** The text of a command that has done its work, and its exit code: 0 done, 1 something is to be mended, 2 the machine failed. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}
