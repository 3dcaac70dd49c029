/** What authors are told about values and claims in running text. */

import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of values and claims. */
export const numberRules = {
  'directive-form': rule({
    severity: 'error',
    sv: () => ({
      text: 'Värdet eller påståendet går inte att läsa.',
      expected: ':value[namn]{kolumn=värde} eller :claim[ord]{of=namn}',
      hint: 'Kontrollera att [ ] och { } är stängda.',
    }),
    en: () => ({
      text: 'The value or claim cannot be read.',
      expected: ':value[name]{column=value} or :claim[words]{of=name}',
      hint: 'Check that [ ] and { } are closed.',
    }),
  }),
  'attribute-stray': rule({
    severity: 'error',
    sv: () => ({
      text: 'Här står något som inte är en egenskap.',
      expected: 'namn=värde, åtskilda av mellanslag',
      hint: 'Sätt citattecken kring värden med mellanslag: namn="två ord".',
    }),
    en: () => ({
      text: 'Something stands here that is not an attribute.',
      expected: 'name=value, parted by spaces',
      hint: 'Put quotes around values with spaces: name="two words".',
    }),
  }),
  'attribute-duplicate': rule<{ name: string }>({
    severity: 'error',
    sv: ({ name }) => ({
      text: `Egenskapen ”${name}” står två gånger.`,
      expected: `${name}=… en gång`,
      hint: 'Ta bort den ena.',
    }),
    en: ({ name }) => ({
      text: `The attribute “${name}” is given twice.`,
      expected: `${name}=… once`,
      hint: 'Remove one of them.',
    }),
  }),
  'attribute-unknown': rule<{ name: string }>({
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
      hint: 'Skriv {of=…} med ett nyckeltal eller tabell.kolumn.',
    }),
    en: () => ({
      text: 'The claim is not bound to a figure.',
      expected: ':claim[words]{of=name}',
      hint: 'Write {of=…} with a key figure or table.column.',
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
