/** The whole document as one HTML file that carries everything it shows. */
import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { addCitations } from './citations.ts';
import { toHtml } from './hast.ts';
import { hyphenate } from './hyphenate.ts';
import type { Part, Parts } from './parts.ts';
import { addPermalinks } from './permalinks.ts';
import { pageScript } from './script.ts';
import { styleSheet } from './styles.ts';
import { addTraces, renderTraced } from './traces.ts';

/** The id of the element that holds the chapters. The program's own ids have a point, which authors' ids cannot have. */
const mainId = 'report.main';

/**
 * Joins the parts of a report into one HTML document.
 *
 * The content security policy allows nothing but the one style sheet and the one script, each by its hash, and the fonts
 * and pictures that the document brings along.
 */
export async function assembleHtml(parts: Parts): Promise<string> {
  const { settings } = parts;
  const body = bodyHtml(parts);
  const css = await styleSheet(body, parts);
  const script = await pageScript();
  const allowed = `style-src '${hashOf(css)}'; script-src '${hashOf(script)}'; font-src data:; img-src data:`;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`,
    }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', `${settings.title} – ${settings.municipality}`),
  ]);
  const own = `<style>${css}</style><script type="module">${script}</script>`;
  const headHtml = toHtml(head).replace('</head>', () => `${own}</head>`);
  return `<!doctype html>\n<html lang="${words.language}">${headHtml}${body}</html>\n`;
}

/** How a content security policy names a style sheet or script. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function bodyHtml({ front, chapters, traces, citations }: Parts): string {
  const traced = new Set(traces.map(({ name }) => name));
  const contentOf = (parts: readonly Part[]) => parts.flatMap(({ content }) => content);
  const body = h('body', [
    h('a.skip', { href: `#${mainId}` }, words.skipToContent),
    ...hyphenate(contentOf(front)),
    h(
      'main',
      { id: mainId },
      addCitations(hyphenate(addPermalinks(addTraces(contentOf(chapters), traced))), citations),
    ),
    ...traces.map(renderTraced),
  ]);
  const tree: Root = { type: 'root', children: [body] };
  return toHtml(tree, { allowDangerousHtml: true }); // the only raw parts are charts that the program drew
}
