/**
 * Marks what Chromium does not tell of in a PDF: contents, notes, definition lists, table heads, other languages.
 *
 * The one free text that Chromium copies from an element to the structure of the PDF is its language. So each of these
 * elements gets a language such as `sv-x-k17`, in the page that is printed and nowhere else; the finishing step looks
 * the code up in the table that is returned here, acts on it and puts the real language back.
 */
import type { Page } from 'puppeteer-core';

/** What an element is, where its tag in the PDF does not say it. */
export type MarkKind =
  | 'abbreviation'
  | 'contents'
  | 'continued'
  | 'definition'
  | 'definitions'
  | 'group'
  | 'head'
  | 'foot'
  | 'note'
  | 'reference'
  | 'section'
  | 'span'
  | 'term';

/** One marked element. `text` is a link's label or an abbreviation's words; `id` the element's; `language` its own. */
export interface Mark {
  readonly kind?: MarkKind;
  readonly id?: string;
  readonly language?: string;
  readonly text?: string;
}

/** The marks of a printed page by their codes, as `k17`. */
export type Marks = Readonly<Record<string, Mark>>;

/** What is used of an element of the page. */
interface PageElement {
  readonly id: string;
  readonly title: string;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };

/** Elements by their kinds; where two fit, the first counts. */
const kinds: readonly (readonly [selector: string, kind: MarkKind])[] = [
  ['nav.contents, nav.captions', 'contents'],
  ['.sidenote, [role=doc-footnote]', 'note'],
  ['a[data-footnote-ref], a[role=doc-noteref]', 'reference'],
  ['dl', 'definitions'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['thead > tr.continued', 'continued'],
  ['thead > tr', 'head'],
  ['tfoot > tr', 'foot'],
  ['abbr[title]', 'abbreviation'],
  ['section', 'section'],
  ['main', 'group'],
  ['span[lang], i[lang], q[lang], cite[lang]', 'span'],
];

/**
 * Marks the elements of the loaded page, and those with a language or a label, and figures and tables with an id.
 *
 * A plain `span` has no place in the structure without a role, so that it gets one that says nothing.
 */
export function markPage(page: Page): Promise<Marks> {
  return page.evaluate((kinds) => {
    const marks: Record<string, { kind?: MarkKind; id?: string; language?: string; text?: string }> = {};
    const marked = new Map<PageElement, string>();
    const mark = (element: PageElement, kind?: MarkKind) => {
      if (marked.has(element)) return;
      const own = element.getAttribute('lang');
      const text = element.getAttribute('aria-label') ?? (kind === 'abbreviation' ? element.title : '');
      const code = `k${marked.size}`;
      marked.set(element, code);
      marks[code] = {
        ...(kind && { kind }),
        ...(own && { language: own }),
        ...(element.id && { id: element.id }),
        ...(text && { text }),
      };
      const inherited = element.closest('[lang]:not([lang*="-x-k"])')?.getAttribute('lang') ?? 'und';
      element.setAttribute('lang', `${own ?? inherited}-x-${code}`);
      if (kind === 'span') element.setAttribute('role', 'generic');
    };
    for (const [selector, kind] of kinds) for (const found of document.querySelectorAll(selector)) mark(found, kind);
    for (const found of document.querySelectorAll('body [lang], a[aria-label], figure[id], table[id]')) mark(found);
    return marks;
  }, kinds);
}
