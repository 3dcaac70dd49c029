/** What authors are told about claims. */
import { type Language, rule } from '../base/problem.ts';
import type { Compared } from './meaning.ts';
import { statementRules } from './statement-messages.ts';

interface Falsehood {
  readonly phrase: string;
  readonly compared: Compared;
  /** The interval that the phrase stands for, in words. */
  readonly stands: (language: Language) => string;
  readonly figure: string;
  /** What of the figure is compared, where it does not give that itself. */
  readonly value: string | undefined;
  readonly title: string;
  readonly origin: string;
  readonly would: string;
}

/** How what is compared is told: the phrase's interval, and what the figure is there if it does not give that itself. */
interface Telling {
  readonly stands: (interval: string) => string;
  readonly value: (value: string) => string;
}

const bare: Telling = { stands: (interval) => interval, value: (value) => value };

const tellings: Readonly<Record<Language, Readonly<Record<Compared, Telling>>>> = {
  sv: {
    amount: bare,
    share: { stands: (interval) => `en andel på ${interval} procent`, value: (value) => `${value} procent` },
    multiple: { stands: (interval) => `en kvot på ${interval}`, value: (value) => `kvoten ${value}` },
    change: { stands: (interval) => `en förändring på ${interval} procent`, value: (value) => `${value} procent` },
    rank: { stands: (interval) => `plats ${interval}`, value: (value) => value },
  },
  en: {
    amount: bare,
    share: { stands: (interval) => `a share of ${interval} percent`, value: (value) => `${value} percent` },
    multiple: { stands: (interval) => `a ratio of ${interval}`, value: (value) => `a ratio of ${value}` },
    change: { stands: (interval) => `a change of ${interval} percent`, value: (value) => `${value} percent` },
    rank: { stands: (interval) => `place ${interval}`, value: (value) => value },
  },
};

/** What a phrase stands for, and what the figure is instead. */
function tell({ compared, stands, figure, value }: Falsehood, language: Language): { stood: string; is: string } {
  const telling = tellings[language][compared];
  const is = compared === 'rank' ? telling.stands(figure) : figure;
  return { stood: telling.stands(stands(language)), is: value === undefined ? is : `${is} (${telling.value(value)})` };
}

type Needed = Exclude<Compared, 'amount'>;

const needed: Readonly<Record<Language, Readonly<Record<Needed, string>>>> = {
  sv: {
    share: 'en andel i procent (share) eller en kvot (ratio)',
    multiple: 'en kvot (ratio) eller en förändring (change, percent-change)',
    change: 'en förändring (change, percent-change) från ett värde som inte är negativt',
    rank: 'en plats (rank) räknad från samma håll',
  },
  en: {
    share: 'a share in percent (share) or a ratio (ratio)',
    multiple: 'a ratio (ratio) or a change (change, percent-change)',
    change: 'a change (change, percent-change) from a value that is not negative',
    rank: 'a place (rank) counted from the same end',
  },
};

/** The rules of this room. */
export const rules = {
  ...statementRules,
  'claim-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Påståendet är inget som kan kontrolleras mot en siffra.',
      expected: 'ett tal med eller utan drygt, knappt, cirka …, ett intervall, en andel, ökar, minskar eller störst',
      hint: 'Alla former står i docs/claims.md. Låt andra ord stå utanför klamrarna.',
    }),
    en: () => ({
      text: 'The claim is nothing that can be checked against a figure.',
      expected: 'a number with or without drygt, knappt, cirka …, a range, a share, ökar, minskar or störst',
      hint: 'All forms stand in docs/claims.md. Let other words stand outside the brackets.',
    }),
  }),
  'claim-year': rule({
    severity: 'error',
    sv: () => ({
      text: 'Det som står i påståendet läses som ett årtal.',
      expected: 'ett tal som inte är ett årtal',
      hint: 'Ta bort bindningen från ett årtal. Är det ett antal skrivs det med mellanrum: 2 021.',
    }),
    en: () => ({
      text: 'What stands in the claim is read as a year.',
      expected: 'a number that is no year',
      hint: 'Take the binding from a year. A count is written with a space: 2 021.',
    }),
  }),
  'claim-unit': rule<{ unit: string; title: string }>({
    severity: 'error',
    sv: ({ unit, title }) => ({
      text: `Påståendet har en annan enhet än ”${title}”, som mäts i ${unit || 'antal'}.`,
      expected: unit || 'ett tal utan enhet',
      hint: 'Rätta enheten, eller bind påståendet till ett annat nyckeltal.',
    }),
    en: ({ unit, title }) => ({
      text: `The claim has another unit than “${title}”, which is measured in ${unit || 'counts'}.`,
      expected: unit || 'a number without a unit',
      hint: 'Correct the unit, or bind the claim to another key figure.',
    }),
  }),
  'claim-kind': rule<{ needs: Needed; title: string }>({
    severity: 'error',
    sv: ({ needs, title }) => ({
      text: `Orden säger något annat än vad ”${title}” är en siffra för.`,
      expected: needed.sv[needs],
      hint: 'Bind påståendet till ett sådant nyckeltal, eller skriv ett tal.',
    }),
    en: ({ needs, title }) => ({
      text: `The words speak of something else than what “${title}” is a figure of.`,
      expected: needed.en[needs],
      hint: 'Bind the claim to such a key figure, or write a number.',
    }),
  }),
  'claim-wording': rule<{ title: string }>({
    severity: 'error',
    sv: ({ title }) => ({
      text: `Källans ordalydelse för ”${title}” är inget som ett påstående kan kontrolleras mot.`,
      expected: 'ett tal med eller utan drygt, knappt, cirka …, i samma enhet',
      hint: 'Rätta ordalydelsen i tabellen, eller lämna den tom.',
    }),
    en: ({ title }) => ({
      text: `The source’s wording for “${title}” is nothing that a claim can be checked against.`,
      expected: 'a number with or without drygt, knappt, cirka …, in the same unit',
      hint: 'Correct the wording in the table, or leave it empty.',
    }),
  }),
  'claim-since': rule<{ since: number; title: string }>({
    severity: 'error',
    sv: ({ since, title }) => ({
      text: `”${title}” jämför inte åren från och med ${since}.`,
      expected: `ett nyckeltal vars rader börjar ${since}`,
      hint: 'Ändra året, eller nyckeltalets where.',
    }),
    en: ({ since, title }) => ({
      text: `“${title}” does not compare the years from ${since} on.`,
      expected: `a key figure whose rows begin in ${since}`,
      hint: 'Change the year, or the where of the key figure.',
    }),
  }),
  'claim-range': rule({
    severity: 'error',
    sv: () => ({
      text: 'Påståendet är bundet till två siffror men är inget intervall.',
      expected: 'ett intervall, till exempel 25–35 procent eller mellan 25 och 35 procent',
      hint: 'Skriv intervallet, eller bind påståendet till en siffra med of=.',
    }),
    en: () => ({
      text: 'The claim is bound to two figures but is no range.',
      expected: 'a range, for example 25–35 procent or mellan 25 och 35 procent',
      hint: 'Write the range, or bind the claim to one figure with of=.',
    }),
  }),
  'claim-false': rule<Falsehood>({
    severity: 'error',
    sv: (falsehood) => {
      const { phrase, title, origin, would } = falsehood;
      const { stood, is } = tell(falsehood, 'sv');
      return {
        text: `Påståendet stämmer inte: ”${phrase}” står för ${stood}, men ”${title}” är ${is}. ${origin}`,
        expected: would,
        hint: `Skriv ${would}, eller ändra det som talet är bundet till.`,
      };
    },
    en: (falsehood) => {
      const { phrase, title, origin, would } = falsehood;
      const { stood, is } = tell(falsehood, 'en');
      return {
        text: `The claim is not true: “${phrase}” stands for ${stood}, but “${title}” is ${is}. ${origin}`,
        expected: would,
        hint: `Write ${would}, or change what the number is bound to.`,
      };
    },
  }),
  'tolerance-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Toleransen går inte att läsa.',
      expected: 'ett tal i siffrans enhet, till exempel 5, eller en andel av talet, till exempel 10 %',
      hint: 'Skriv tolerance="10 %" och ett skäl i reason="…".',
    }),
    en: () => ({
      text: 'The tolerance cannot be read.',
      expected: 'a number in the figure’s unit, for example 5, or a share of the number, for example 10 %',
      hint: 'Write tolerance="10 %" and a reason in reason="…".',
    }),
  }),
  'tolerance-unused': rule({
    severity: 'hint',
    sv: () => ({
      text: 'Påståendet stämmer också utan tolerans.',
      expected: 'ett påstående utan tolerance',
      hint: 'Ta bort tolerance och reason.',
    }),
    en: () => ({
      text: 'The claim is true without a tolerance too.',
      expected: 'a claim without tolerance',
      hint: 'Remove tolerance and reason.',
    }),
  }),
};
