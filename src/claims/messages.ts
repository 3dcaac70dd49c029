/** What authors are told about claims. */
import { rule } from '../base/problem.ts';
import { statementRules } from './statement-messages.ts';

/** The rules of this room. */
export const rules = {
  ...statementRules,
  'claim-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Påståendet är inte ett tal i siffror.',
      expected: 'ett tal, med eller utan enhet, till exempel 1 237 eller 33,7 procent',
      hint: 'Låt ord som drygt och cirka stå före :claim[…], och bara talet inom klamrarna.',
    }),
    en: () => ({
      text: 'The claim is not a number in figures.',
      expected: 'a number, with or without a unit, for example 1 237 or 33,7 procent',
      hint: 'Let words such as drygt and cirka stand before :claim[…], and only the number within the brackets.',
    }),
  }),
  'claim-unit': rule<{ said: string; unit: string; title: string }>({
    severity: 'error',
    sv: ({ said, unit, title }) => ({
      text: `Påståendet talar om ${said}, men ”${title}” mäts i ${unit || 'antal'}.`,
      expected: unit || 'ett tal utan enhet',
      hint: 'Rätta enheten, eller bind påståendet till ett annat nyckeltal.',
    }),
    en: ({ said, unit, title }) => ({
      text: `The claim speaks of ${said}, but “${title}” is measured in ${unit || 'counts'}.`,
      expected: unit || 'a number without a unit',
      hint: 'Correct the unit, or bind the claim to another key figure.',
    }),
  }),
  'claim-false': rule<{ figure: string; title: string; origin: string; would: string }>({
    severity: 'error',
    sv: ({ figure, title, origin, would }) => ({
      text: `Påståendet stämmer inte: ”${title}” är ${figure}. ${origin}`,
      expected: would,
      hint: `Skriv ${would}, eller ändra det som talet är bundet till.`,
    }),
    en: ({ figure, title, origin, would }) => ({
      text: `The claim is not true: “${title}” is ${figure}. ${origin}`,
      expected: would,
      hint: `Write ${would}, or change what the number is bound to.`,
    }),
  }),
};
