/** The table of contents: chapters and their numbered sections, with room for page numbers. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { capitalize, words } from '../base/locale.ts';
import { type NumberedLabel, nameOf } from '../markdown/label.ts';
import type { Phrase } from '../markdown/phrases.ts';
import type { OutlineEntry } from './outline.ts';

/** The id of the contents' heading. */
export const contentsId = 'report.contents';

/** The contents as a `nav`; the program fills `data-page-of` with page numbers when it prints. */
export function renderContents(outline: readonly OutlineEntry[]): Element {
  return h('nav.contents', { ariaLabelledBy: contentsId }, [
    h('h2', { id: contentsId }, words.contents),
    h(
      'ol',
      outline.map(({ label, sections }) => h('li', [renderEntry(label), ...renderSections(sections)])),
    ),
  ]);
}

/** The number as the contents and the chapter's heading print it: `2`, `2.1`, `Bilaga 1`; empty for none. */
export function printedNumber(label: NumberedLabel): string {
  return label.kind === 'appendix' && label.number ? capitalize(nameOf(label)) : label.number;
}

function renderSections(sections: readonly NumberedLabel[]): Element[] {
  return sections.length > 0
    ? [
        h(
          'ol',
          sections.map((section) => h('li', [renderEntry(section)])),
        ),
      ]
    : [];
}

function renderEntry(label: NumberedLabel): Element {
  const number = printedNumber(label);
  return h('a', { href: `#${label.id}` }, [
    ...(number ? [h('span.number', number), ' '] : []),
    h('span.title', label.phrases?.map(renderPhrase) ?? label.title),
    h('span.page', { dataPageOf: label.id }),
  ]);
}

function renderPhrase({ text, lang }: Phrase): Element | string {
  return lang === undefined ? text : h('span', { lang }, text);
}
