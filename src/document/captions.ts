/** The lists of tables, charts and figures that follow the contents. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize, words } from '../base/locale.ts';
import { captionedKinds, type Labels, type NumberedLabel, nameOf } from '../markdown/label.ts';

/** From so many on a kind is listed where the report does not say. */
const many = 10;

/** One list for each kind, or for kinds that are called the same; `wanted` lists all or none, undefined those with many. */
export function renderCaptionLists(labels: Labels, wanted: boolean | undefined): Element[] {
  const captioned = [...labels.values()].filter(({ kind }) => captionedKinds.includes(kind));
  const lists = [...Map.groupBy(captioned, ({ noun }) => noun.word)].map(([word, listed]) => ({ word, listed }));
  return lists
    .filter(({ listed }) => wanted ?? listed.length >= many)
    .sort((a, b) => orderOf(a.listed) - orderOf(b.listed))
    .map(({ word, listed }) => renderList(word, listed));
}

function orderOf([first]: readonly NumberedLabel[]): number {
  return first ? captionedKinds.indexOf(first.kind) : -1;
}

function renderList(word: string, listed: readonly NumberedLabel[]): Element {
  const id = `report.list-${listed[0]?.kind}`;
  return h('nav.captions', { ariaLabelledBy: id }, [
    h('h2', { id }, words.listOf(word)),
    h(
      'ol',
      listed.map((label) => h('li', renderEntry(label))),
    ),
  ]);
}

function renderEntry(label: NumberedLabel): Element {
  return h('a', { href: `#${label.id}` }, [
    h('span.number', capitalize(nameOf(label))),
    ' ',
    h('span.title', label.title),
    h('span.page', { dataPageOf: label.id }),
  ]);
}
