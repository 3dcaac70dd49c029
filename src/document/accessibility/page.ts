/** The report on a report's accessibility, as one HTML file: what was checked, what people must judge, a draft statement. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { accessibilityWords as own } from '../../base/accessibility-words.ts';
import { formatDate, words } from '../../base/locale.ts';
import { formatNumber } from '../../base/number.ts';
import { encloseHtml, writeHtml } from '../enclose.ts';
import { accentProperties } from '../palette.ts';
import type { Parts } from '../parts.ts';
import { readTemplate } from '../template.ts';
import { describedIn } from './described.ts';
import type { Finding } from './finding.ts';

/** Writes the page. `isClaimed` tells whether the PDF is marked with its standards; undefined where there is none. */
export async function accessibilityPage(
  parts: Parts,
  findings: readonly Finding[],
  isClaimed: boolean | undefined,
): Promise<string> {
  const { settings, edition, chapters } = parts;
  const title = own.title(settings.title);
  const main = h('main', [
    h('h1', title),
    h('p', own.about(formatDate(settings.date), own[edition])),
    ...renderFindings(findings, isClaimed),
    ...renderJudged(chapters.flatMap(({ content }) => content)),
    ...renderStatement(parts, findings),
  ]);
  const css = await styleOf(settings.brand.accent);
  return encloseHtml({ language: words.language, title, css }, writeHtml([h('body', [main])]));
}

async function styleOf(accent: string): Promise<string> {
  const sheets = await Promise.all(['tokens', 'dark', 'accessibility'].map((name) => readTemplate(`${name}.css`)));
  return [`:root { ${accentProperties(accent)}; }`, ...sheets].join('\n');
}

function renderFindings(findings: readonly Finding[], isClaimed: boolean | undefined): Element[] {
  const { part, check, tested, faults } = own.columns;
  const head = [part, check, tested, faults].map((text) => h('th', { scope: 'col' }, text));
  const rows = findings.map((finding) =>
    h('tr', [
      h('td', own.parts[finding.part]),
      h('th', { scope: 'row' }, own.names[finding.check]),
      h('td', finding.tested === null ? own.uncounted : formatNumber(finding.tested, { decimals: 0 })),
      h('td', formatNumber(finding.faults, { decimals: 0 })),
    ]),
  );
  const claim = isClaimed === undefined ? own.noPdf : isClaimed ? own.claimed : own.unclaimed;
  return [
    h('h2', own.checks),
    h('table', [h('caption', own.findings), h('thead', [h('tr', head)]), h('tbody', rows)]),
    h('p', claim),
    h('p', own.limits),
  ];
}

function renderJudged(content: readonly ElementContent[]): Element[] {
  const described = describedIn(content).map(({ name, text }) => [h('dt', name), h('dd', text)]);
  return [
    h('h2', own.human),
    h(
      'ul',
      own.judged.map((question) => h('li', question)),
    ),
    h('h3', own.descriptions),
    described.length > 0 ? h('dl', described.flat()) : h('p', own.noDescriptions),
  ];
}

function renderStatement({ settings }: Parts, findings: readonly Finding[]): Element[] {
  const { publisher, title, accessibility } = settings;
  const hasPdf = findings.some(({ part }) => part === 'pdf');
  const faults = findings.reduce((sum, finding) => sum + finding.faults, 0);
  const sections: readonly (readonly [title: string, text: string])[] = [
    [own.compliance.title, own.compliance.text],
    [own.lacks.title, faults > 0 ? own.lacks.found(faults) : own.lacks.none],
    [own.tested.title, own.tested.text(findings.length)],
    [own.contact.title, accessibility.contact ?? own.contact.missing],
    [own.complaint.title, accessibility.complaint ?? own.complaint.missing],
  ];
  return [
    h('h2', own.statement),
    h('p', own.statementUse),
    h('p', own.stands(publisher, title, hasPdf)),
    ...sections.flatMap(([heading, text]) => [h('h3', heading), h('p', text)]),
  ];
}
