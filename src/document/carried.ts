/** Files that an HTML document carries as data, as a PDF carries its own. */
import { z } from 'zod';
import type { Embedded, EmbeddedFile } from '../pdf/embedded.ts';

/** The tags around the data. A browser runs no script of that type, so that no content security policy need allow it. */
const before = '<script type="application/json" id="report.files">';
const after = '</script>';

const carriedSchema = z.array(
  z.object({ name: z.string(), description: z.string(), relationship: z.string(), text: z.string() }),
);

/** The document with text files as data at its end, which is not shown. The data has no tags, whatever stands in the files. */
export function carryFiles(html: string, files: readonly EmbeddedFile[]): string {
  const carried = files.map(({ name, description, relationship, bytes }) => {
    return { name, description, relationship, text: Buffer.from(bytes).toString('utf8') };
  });
  const data = JSON.stringify(carried).replaceAll('<', '\\u003c');
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}${before}${data}${after}${html.slice(end)}`;
}

/**
 * Reads the files that a document carries, also after a browser has saved it; none where it carries none.
 *
 * Errors: what is no HTML, or is cut off or otherwise damaged, is told as such.
 */
export function readCarried(html: string): Embedded {
  const start = html.indexOf(before);
  if (start < 0) {
    if (!/^\s*<!doctype html/i.test(html)) return { fault: 'foreign', detail: '<!doctype html>' };
    return /<\/html>\s*$/i.test(html) ? { files: [] } : { fault: 'damaged', detail: '</html>' };
  }
  const files = parseCarried(html.slice(start + before.length, html.indexOf(after, start)));
  return files ? { files } : { fault: 'damaged', detail: before };
}

function parseCarried(json: string): EmbeddedFile[] | undefined {
  try {
    const carried = carriedSchema.safeParse(JSON.parse(json)).data;
    return carried?.map(({ text, ...file }) => ({ ...file, bytes: Buffer.from(text) }));
  } catch {
    return undefined; // no JSON any more
  }
}
