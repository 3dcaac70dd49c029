/** HTML files that carry all they show and ask for nothing. */
import { createHash } from 'node:crypto';
import type { Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from './hast.ts';

/** What stands around a body. */
export interface Enclosure {
  readonly language: string;
  readonly title: string;
  readonly css: string;
  /** A page may have no script. */
  readonly script?: string;
}

/**
 * The document of a body that is written already, as its style sheet may depend on it.
 *
 * The content security policy allows nothing but the one style sheet and the one script, each by its hash, and the fonts
 * and pictures that the document brings along.
 */
export function encloseHtml({ language, title, css, script }: Enclosure, body: string): string {
  const scripts = script === undefined ? '' : ` script-src '${hashOf(script)}';`;
  const allowed = `style-src '${hashOf(css)}';${scripts} font-src data:; img-src data:`;
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`,
    }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
  ]);
  const own = `<style>${css}</style>${script === undefined ? '' : `<script type="module">${script}</script>`}`;
  const headHtml = writeHtml([head]).replace('</head>', () => `${own}</head>`);
  return `<!doctype html>\n<html lang="${language}">${headHtml}${body}</html>\n`;
}

/** Writes nodes as HTML; raw ones may only be what the program made. */
export function writeHtml(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return toHtml(tree, { allowDangerousHtml: true });
}

/** How a content security policy names a style sheet or script. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
