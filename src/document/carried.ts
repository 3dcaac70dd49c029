/** Files that an HTML document carries as data, as a PDF carries its own. */
import { z } from 'zod';
import type { Embedded, EmbeddedFile } from '../pdf/embedded.ts';
import { filesOffered } from './reuse.ts';

/** The tags around the data. A browser runs no script of that type, so that no content security policy need allow it. */
const before = '<script type="application/json" id="report.files">';
const after = '</script>';

/** A file that readers are offered stands in its link alone, and has no text here. */
const carriedSchema = z.array(
  z.object({ name: z.string(), description: z.string(), relationship: z.string(), text: z.string().optional() }),
);

/**
 * The document with text files as data at its end, which is not shown; of those that readers are offered, only what is said
 * of them. The data has no tags, whatever stands in the files.
 */
export function carryFiles(html: string, files: readonly EmbeddedFile[]): string {
  const offered = filesOffered(html);
  const carried = files.map(({ name, description, relationship, bytes }) => {
    const isOffered = offered.get(name)?.equals(bytes);
    return { name, description, relationship, ...(!isOffered && { text: Buffer.from(bytes).toString('utf8') }) };
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
  const files = parseCarried(html.slice(start + before.length, html.indexOf(after, start)), filesOffered(html));
  return files ? { files } : { fault: 'damaged', detail: before };
}

/** Undefined where the data is altered, or a file is missing from the links. */
function parseCarried(json: string, offered: ReadonlyMap<string, Uint8Array>): EmbeddedFile[] | undefined {
  try {
    const carried = carriedSchema.safeParse(JSON.parse(json)).data;
    const files = carried?.flatMap(({ text, ...file }) => {
      const bytes = text === undefined ? offered.get(file.name) : Buffer.from(text);
      return bytes ? [{ ...file, bytes }] : [];
    });
    return files?.length === carried?.length ? files : undefined;
  } catch {
    return undefined; // no JSON any more
  }
}
