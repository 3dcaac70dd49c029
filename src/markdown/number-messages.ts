/** What authors are told about values and claims in running text. */

import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of values and claims. */
export const numberRules = {
  'figure-key': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `Ett nyckeltal tar inte egenskapen ”${name}”.`,
      expected: 'unit, decimals, sign eller form',
      hint: 'Ange rader bara för celler, till exempel :value[folkmangd.antal]{ar=2028}.',
    }),
    en: ({ name }) => ({
      text: `A key figure does not take the attribute “${name}”.`,
      expected: 'unit, decimals, sign or form',
      hint: 'Rows are picked only for cells, for example :value[folkmangd.antal]{ar=2028}.',
    }),
  }),
  'attribute-value': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `”${name}” kan inte ha det värdet.`,
      expected: 'unit=no, decimals=0–9, sign=yes eller form=words',
      hint: 'Rätta värdet, eller ta bort egenskapen.',
    }),
    en: ({ name }) => ({
      text: `“${name}” cannot have that value.`,
      expected: 'unit=no, decimals=0–9, sign=yes or form=words',
      hint: 'Correct the value, or remove the attribute.',
    }),
  }),
  'claim-unbound': rule({
    severity: 'error',
    sv: () => ({
      text: 'Påståendet är inte bundet till någon siffra.',
      expected: ':claim[ord]{of=namn}',
      hint: 'Skriv {of=…} med ett nyckeltal eller tabell.kolumn, för ett intervall {from=… to=…}.',
    }),
    en: () => ({
      text: 'The claim is not bound to a figure.',
      expected: ':claim[words]{of=name}',
      hint: 'Write {of=…} with a key figure or table.column, for a range {from=… to=…}.',
    }),
  }),
  'free-number': rule({
    severity: 'warning',
    sv: () => ({
      text: 'Det finns inget tal att undanta här.',
      expected: ':free[…] runt ett tal som granskningen annars frågar efter',
      hint: 'Ta bort :free. Årtal, datum och sidnummer behöver inte undantas.',
    }),
    en: () => ({
      text: 'There is no number to exempt here.',
      expected: ':free[…] around a number that the audit would ask about',
      hint: 'Remove :free. Years, dates and page numbers need not be exempted.',
    }),
  }),
  'tolerance-reason': rule({
    severity: 'error',
    sv: () => ({
      text: 'Toleransen har inget skäl.',
      expected: 'tolerance="…" reason="…"',
      hint: 'Skriv i reason varför påståendet får avvika.',
    }),
    en: () => ({
      text: 'The tolerance has no reason.',
      expected: 'tolerance="…" reason="…"',
      hint: 'Write in reason why the claim may differ.',
    }),
  }),
  'figure-unknown': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Det finns inget nyckeltal med det namnet.',
      expected: 'ett id ur data/nyckeltal.yaml, eller tabell.kolumn',
      hint: menade(meant, 'Lägg till nyckeltalet i data/nyckeltal.yaml.'),
    }),
    en: ({ meant }) => ({
      text: 'There is no key figure of that name.',
      expected: 'an id from data/nyckeltal.yaml, or table.column',
      hint: didYouMean(meant, 'Add the key figure to data/nyckeltal.yaml.'),
    }),
  }),
};
