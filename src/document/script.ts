/** The document's one script: comforts for a page that can be read, reached and printed without it. */
import { words } from '../base/locale.ts';
import { readTemplate } from './template.ts';

/** The templates' scripts in the order in which they run. */
const scripts = ['place', 'copy', 'reuse', 'find', 'sort'];

/** Assembles the script. Each template stands in a block, so that its names are its own; `words` and `tell` are there for all. */
export async function pageScript(): Promise<string> {
  const [tell, ...templates] = await Promise.all(['tell', ...scripts].map((name) => readTemplate(`${name}.js`)));
  const said = `const words = ${JSON.stringify(words.script)};\n`;
  return said + tell + templates.map((text) => `{\n${text}}\n`).join('');
}
