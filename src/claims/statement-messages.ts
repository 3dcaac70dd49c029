/** What authors are told about the words around a bound number. */
import { capitalize } from '../base/locale.ts';
import { rule } from '../base/problem.ts';
import type { Direction } from './directions.ts';
import type { OpenStatus } from './expected.ts';

const means: Readonly<Record<Direction, { readonly sv: string; readonly en: string }>> = {
  up: { sv: 'minst 0,5 procents ökning', en: 'an increase of at least 0.5 percent' },
  down: { sv: 'minst 0,5 procents minskning', en: 'a decrease of at least 0.5 percent' },
  same: { sv: 'högst 1 procents förändring', en: 'a change of at most 1 percent' },
};

const names: Readonly<Record<OpenStatus, { readonly one: string; readonly lead: string }>> = {
  prognos: { one: 'en prognos', lead: 'Enligt prognosen' },
  kalkyl: { one: 'en kalkyl', lead: 'Enligt kalkylen' },
  budget: { one: 'en budget', lead: 'Enligt budgeten' },
  förslag: { one: 'ett förslag', lead: 'Enligt förslaget' },
  mål: { one: 'ett mål', lead: 'Enligt målet' },
  scenario: { one: 'ett scenario', lead: 'I scenariot' },
};

/** A word of direction, one that would be right, and the change that its number tells. */
interface Said {
  readonly word: string;
  readonly direction: Direction;
  readonly right: string;
  readonly change: string;
  readonly title: string;
  readonly origin: string;
}

/** The rules of statements. */
export const statementRules = {
  'direction-false': rule<Said>({
    severity: 'error',
    sv: ({ word, direction, right, change, title, origin }) => ({
      text: `”${capitalize(word)}” stämmer inte: ”${title}” är ${change}. ${origin}`,
      expected: `${right}; ”${word}” säger ${means[direction].sv}`,
      hint: `Skriv till exempel ${right}. Gäller ordet något annat än talet, skriv det i en egen mening.`,
    }),
    en: ({ word, direction, right, change, title, origin }) => ({
      text: `“${capitalize(word)}” is not true: “${title}” is ${change}. ${origin}`,
      expected: `${right}; “${word}” says ${means[direction].en}`,
      hint: `Write for example ${right}. If the word is about something other than the number, give it a sentence of its own.`,
    }),
  }),
  'direction-small': rule<Said>({
    severity: 'warning',
    sv: ({ word, direction, right, change, title, origin }) => ({
      text: `”${capitalize(word)}” säger mer än talet: ”${title}” är ${change}. ${origin}`,
      expected: `${right}; ”${word}” säger ${means[direction].sv}`,
      hint: `Skriv till exempel ${right}, eller låt talet tala för sig självt.`,
    }),
    en: ({ word, direction, right, change, title, origin }) => ({
      text: `“${capitalize(word)}” says more than the number: “${title}” is ${change}. ${origin}`,
      expected: `${right}; “${word}” says ${means[direction].en}`,
      hint: `Write for example ${right}, or let the number speak for itself.`,
    }),
  }),
  'status-fact': rule<{ status: OpenStatus; title: string; would: string }>({
    severity: 'hint',
    sv: ({ status, title, would }) => ({
      text: `”${title}” är ${names[status].one}, men meningen säger det som ett faktum.`,
      expected: would,
      hint: `Skriv till exempel ”${would}”, eller inled stycket med ”${names[status].lead}”.`,
    }),
    en: ({ status, title, would }) => ({
      text: `“${title}” has the status ${status}, but the sentence tells it as a fact.`,
      expected: would,
      hint: `Write for example “${would}”, or begin the paragraph with “${names[status].lead}”.`,
    }),
  }),
};
