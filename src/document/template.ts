/** The program's own templates: style sheets and scripts. */
import { programFile, readText } from '../base/files.ts';

/** The text of a file in `templates/`. Errors: throws where it is missing. */
export async function readTemplate(name: string): Promise<string> {
  const text = await readText(programFile('templates', name));
  if (text === undefined) throw new Error(`The template ${name} is missing`);
  return text;
}
