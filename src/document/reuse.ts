/** What readers can take with them from a table or chart: its files, a copy, how it is cited. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { ExportFile } from '../exports/exported.ts';
import { pathsOf, tablesFolder } from '../exports/paths.ts';
import { type Citations, type NamedCitation, renderCitation } from './citations.ts';

/** The types of the files that readers are offered, by the ends of their names. Source: IANA, Media Types. */
const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * The same content with a line of offers at the end of each table and chart that can be cited.
 *
 * Links lead to the files beside the report until {@link fillFiles} has put these into it. Buttons are hidden until the
 * page's script shows them.
 */
export function addReuse(content: readonly ElementContent[], citations: Citations): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const id = String(node.properties.id ?? '');
    const citation = citations.get(id);
    if (!citation) return { ...node, children: addReuse(node.children, citations) };
    const copies = node.tagName === 'figure' ? ['citation' as const] : (['table', 'citation'] as const);
    const offers = [
      renderDownloads(id, citation),
      ...copies.map((what) => renderButton(what, citation)),
      renderCitation(id, citation),
    ];
    return { ...node, children: [...node.children, h('div.reuse', offers)] };
  });
}

function renderDownloads(id: string, { label }: NamedCitation): Element {
  const { csv, xlsx } = pathsOf(id);
  const link = (download: string, format: string) =>
    h('a', { download, href: `${tablesFolder}/${download}`, ariaLabel: words.reuse.downloadOf(format, label) }, format);
  return h('p', [`${words.reuse.download}: `, link(csv, 'CSV'), ' · ', link(xlsx, 'XLSX')]);
}

function renderButton(dataCopy: 'table' | 'citation', { label }: NamedCitation): Element {
  const { copyTable, copyTableOf, copyCitation, copyCitationOf } = words.reuse;
  const [name, ariaLabel] =
    dataCopy === 'table' ? [copyTable, copyTableOf(label)] : [copyCitation, copyCitationOf(label)];
  return h('button', { type: 'button', hidden: true, dataCopy, ariaLabel }, name);
}

/** The HTML of a report with the files of its tables and charts inside, so that it can be sent without their folder. */
export function fillFiles(html: string, files: readonly ExportFile[]): string {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return html.replace(/(<a download="([^"]+\.(csv|xlsx))" href=")[^"]+/g, (link, start, path, end: 'csv' | 'xlsx') => {
    const content = contents.get(path);
    return content === undefined
      ? link
      : `${start}data:${mediaTypes[end]};base64,${Buffer.from(content).toString('base64')}`;
  });
}

/** The files inside the links of such a document, by their names. */
export function filesOffered(html: string): ReadonlyMap<string, Buffer> {
  const links = html.matchAll(/<a download="([^"]+)" href="data:[^",]*;base64,([^"]*)"/g);
  return new Map([...links].map(([, name = '', content = '']) => [name, Buffer.from(content, 'base64')]));
}
