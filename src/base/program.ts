/** What the program is: its version, and those of what it is built on. */
import { programFile, readText } from './files.ts';

/** The program and its libraries by name; `node` is the version that runs it. */
export interface Program {
  readonly name: string;
  readonly version: string;
  readonly node: string;
  readonly libraries: Readonly<Record<string, string>>;
}

/** Reads what `package.json` says of the program; the versions there are exact. */
export async function readProgram(): Promise<Program> {
  const text = await readText(programFile('package.json'));
  const { version, dependencies } = JSON.parse(text ?? '') as Described; // our own file
  return { name: 'Horisont', version, node: process.versions.node, libraries: dependencies };
}

interface Described {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
