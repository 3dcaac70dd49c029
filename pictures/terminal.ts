/** What a terminal shows of a command, as a page of HTML. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A page with the command after its prompt and what it answered, character for character. */
export function terminalHtml(command: string, answer: string): string {
  const head = `<meta charset="utf-8">${faces}<style>${style}</style>`;
  return `<!doctype html>${head}<pre><b>$ ${escapeText(command)}</b>\n${escapeText(answer)}</pre>`;
}

const require = createRequire(import.meta.url);
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const faces = [400, 600]
  .map((weight) => pathToFileURL(require.resolve(`@fontsource/source-code-pro/${weight}.css`)))
  .map(({ href }) => `<link rel="stylesheet" href="${href}">`)
  .join('');

const style = `
  body { margin: 0; padding: 20px 24px; background: #1a1d21; color: #eef0f2; }
  b { font-weight: 600; }
  pre { margin: 0; font: 14px/21px "Source Code Pro"; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
