/** The whole document as one HTML file that carries everything it shows. */
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { encloseHtml, writeHtml } from './enclose.ts';
import { hyphenateParts } from './hyphenate.ts';
import { documentTitle, type Part, type Parts } from './parts.ts';
import { addPermalinks } from './permalinks.ts';
import { addReuse } from './reuse.ts';
import { pageScript } from './script.ts';
import { styleSheet } from './styles.ts';
import { addTraces, renderTraced } from './traces.ts';

/** The id of the element that holds the chapters. The program's own ids have a point, which authors' ids cannot have. */
const mainId = 'report.main';

/** Joins the parts of a report into one HTML document; `hyphenated` are the same with soft hyphens, where they are known. */
export async function assembleHtml(parts: Parts, hyphenated = hyphenateParts(parts)): Promise<string> {
  const body = bodyHtml(hyphenated);
  const [css, script] = await Promise.all([styleSheet(body, parts), pageScript()]);
  return encloseHtml({ language: words.language, title: documentTitle(parts), css, script }, body);
}

function bodyHtml({ front, chapters, traces, citations }: Parts): string {
  const traced = new Set(traces.map(({ name }) => name));
  const contentOf = (parts: readonly Part[]) => parts.flatMap(({ content }) => content);
  const body = h('body', [
    h('a.skip', { href: `#${mainId}` }, words.skipToContent),
    ...contentOf(front),
    h('main', { id: mainId }, addReuse(addPermalinks(addTraces(contentOf(chapters), traced)), citations)),
    ...traces.map(renderTraced),
  ]);
  return writeHtml([body]); // the only raw parts are charts that the program drew
}
