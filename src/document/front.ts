/** What stands before the chapters: cover, colophon and, in a draft, what is unfinished. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatDate, words } from '../base/locale.ts';
import type { Edition } from '../base/problem.ts';
import type { ReportSettings } from '../project/report.ts';
import { contentsId } from './contents.ts';
import type { Unfinished } from './unfinished.ts';

/** The cover: title, theme, period; below, whose report it is and what readers must know. On a screen its bar stays at the top. */
export function renderCover(settings: ReportSettings, edition: Edition): Element {
  const { title, theme, period, municipality, date, notice, reference } = settings;
  return h('header.cover', [
    h('div.bar', [
      ...(edition === 'draft' ? [h('p.draft-mark', words.draftOf(formatDate(date)))] : []),
      h('p.place', { ariaHidden: 'true' }, title),
      h('a', { href: `#${contentsId}` }, words.contents),
    ]),
    h('div.cover-field', [
      h('h1', title),
      ...(theme ? [h('p.theme', theme)] : []),
      h('p.period', words.budgetPeriod(period)),
    ]),
    h('div.cover-foot', [
      h('p.municipality', municipality),
      h('p.cover-facts', [formatDate(date), reference].filter(Boolean).join(' · ')),
      ...(notice ? [h('p.notice', notice)] : []),
    ]),
  ]);
}

/** What the colophon tells beside the settings: whom the tables come from, the program, and the checksum of all inputs. */
export interface Origin {
  readonly sources: readonly string[];
  readonly program: string;
  readonly inputsSha256: string;
}

/** So many digits of a checksum tell one edition of the inputs from all others. */
const shownDigits = 8;

/** The colophon: who, when, from what data and by what program. */
export function renderColophon(settings: ReportSettings, edition: Edition, origin: Origin): Element {
  const { publisher, contact, date, version, key, reference, decision, notice } = settings;
  const id = 'report.colophon';
  const facts: [string, string | undefined][] = [
    [words.publisher, publisher],
    [words.contact, contact],
    [words.date, formatDate(date)],
    [words.version, edition === 'draft' ? words.draftVersion(version) : version],
    [words.reference, reference],
    [words.decision, decision && `${decision.body}, ${formatDate(decision.date)}`],
    [words.key, key],
    [words.data, origin.sources.join('; ')],
    [words.inputs, `sha-256 ${origin.inputsSha256.slice(0, shownDigits)}`],
    [words.program, origin.program],
  ];
  return h('section.colophon', { ariaLabelledBy: id }, [
    h('h2', { id }, words.colophon),
    ...(notice ? [h('p', notice)] : []),
    h(
      'dl',
      facts.flatMap(([term, text]) => (text ? [h('dt', term), h('dd', text)] : [])),
    ),
  ]);
}

/** The list of what is unfinished; shown only while something is. */
export function renderUnfinished(list: readonly Unfinished[]): Element[] {
  if (list.length === 0) return [];
  const id = 'report.unfinished';
  const items = list.map(({ subject, remark, target }) =>
    h('li', [target ? h('a', { href: `#${target}` }, subject) : subject, `: ${remark}`]),
  );
  return [h('section.unfinished', { ariaLabelledBy: id }, [h('h2', { id }, words.unfinished), h('ul', items)])];
}
