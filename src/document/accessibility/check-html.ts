/** Checks the HTML of a report for what those who listen to it, or move by keyboard, depend on. */
import type { Element, ElementContent } from 'hast';
import { textOf } from '../hast.ts';
import { elementsIn } from './elements.ts';
import type { Finding } from './finding.ts';
import { picturesIn } from './pictures.ts';

/** The checks of the HTML, in the order of the page that tells of them. Source: WCAG 2.1, 1.1.1, 1.3.1, 2.4.4, 4.1.1. */
export function checkHtml(content: readonly ElementContent[]): Finding[] {
  const elements = elementsIn(content);
  const named = (pattern: RegExp) => elements.filter(({ tagName }) => pattern.test(tagName));
  const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
  const firsts = new Map([...ids.entries()].reverse().map(([at, id]) => [id, at]));
  const headings = named(/^h[1-6]$/);
  const links = named(/^a$/);
  const cells = named(/^t[dh]$/);
  return [
    finding('pictures', picturesIn(content), ({ description, isDecorative }) => description !== '' || isDecorative),
    finding('headings', headings, (heading, at) => levelOf(heading) <= levelOf(headings[at - 1]) + 1),
    finding('tables', named(/^table$/), hasHeads),
    finding('cells', cells, (cell) => textOf(cell).trim() !== ''),
    finding('links', links, (link) => nameOf(link) !== '' && leadsSomewhere(link, firsts)),
    finding('ids', ids, (id, at) => firsts.get(id) === at),
  ];
}

function finding<T>(
  check: Finding['check'],
  things: readonly T[],
  isSound: (thing: T, at: number) => boolean,
): Finding {
  return {
    part: 'html',
    check,
    tested: things.length,
    faults: things.filter((thing, at) => !isSound(thing, at)).length,
  };
}

function levelOf(heading: Element | undefined): number {
  return Number(heading?.tagName.slice(1) ?? 0);
}

/** Every head of a table says whether it is of a column or a row, and there is one. */
function hasHeads(table: Element): boolean {
  const heads = elementsIn(table.children).filter(({ tagName }) => tagName === 'th');
  return heads.length > 0 && heads.every(({ properties }) => properties.scope !== undefined);
}

function nameOf(link: Element): string {
  return String(link.properties.ariaLabel ?? textOf(link)).trim();
}

function leadsSomewhere({ properties }: Element, ids: ReadonlyMap<string, number>): boolean {
  const target = String(properties.href ?? '');
  return target.startsWith('#') ? ids.has(decodeURIComponent(target.slice(1))) : target !== '';
}
