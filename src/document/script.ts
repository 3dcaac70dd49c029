/** The document's one script: comforts for a page that can be read, reached and printed without it. */
import { readTemplate } from './template.ts';

/** The templates' scripts in the order in which they run. */
const scripts = ['place'];

/** Assembles the script. Each template stands in a block, so that its names are its own. */
export async function pageScript(): Promise<string> {
  const templates = await Promise.all(scripts.map((name) => readTemplate(`${name}.js`)));
  return templates.map((text) => `{\n${text}}\n`).join('');
}
