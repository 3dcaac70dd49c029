/** What authors are told about groups of ages. */
import { enumerate } from '../../base/locale.ts';
import { rule } from '../../base/problem.ts';

const several = (list: readonly string[], one: string, more: string): string =>
  `${list.length === 1 ? one : more} ${enumerate(list)}`;

const listed = (list: readonly string[]): string => list.join(', ').replace(/, (?=[^,]*$)/, ' and ');

const isOne = (ages: string): boolean => /^\d+$/.test(ages);

/** The rules about groups of ages. */
export const ageRules = {
  'group-age': rule({
    severity: 'error',
    sv: () => ({
      text: 'Det är ingen ålder.',
      expected: 'en ålder, ett omfång eller en öppen ålder: 6, 1–5 eller 80–',
      hint: 'Grupper av annat än åldrar skrivs under kolumnens namn: groups: { kolumn: { grupp: värde } }.',
    }),
    en: () => ({
      text: 'This is no age.',
      expected: 'an age, a range or an open age: 6, 1–5 or 80–',
      hint: 'Groups of anything but ages are written below the name of their column: groups: { column: { group: value } }.',
    }),
  }),
  'group-ages': rule<{ table: string; columns: readonly string[] }>({
    severity: 'error',
    sv: ({ table, columns }) => ({
      text:
        columns.length > 0
          ? `Tabellen ${table} har flera kolumner med åldrar (${columns.join(', ')}).`
          : `Tabellen ${table} har ingen kolumn med åldrar i sin nyckel.`,
      expected: 'en enda kolumn med åldrar, till exempel 0-4, 6 år eller 80+',
      hint: 'Skriv grupperna under kolumnens namn: groups: { kolumn: { grupp: värde } }.',
    }),
    en: ({ table, columns }) => ({
      text:
        columns.length > 0
          ? `The table ${table} has several columns of ages (${columns.join(', ')}).`
          : `The table ${table} has no column of ages in its key.`,
      expected: 'a single column of ages, for example 0-4, 6 år or 80+',
      hint: 'Write the groups below the name of their column: groups: { column: { group: value } }.',
    }),
  }),
  'group-missing': rule<{ column: string; missing: string; known: string }>({
    severity: 'error',
    sv: ({ column, missing, known }) => ({
      text: `Data saknar ${isOne(missing) ? 'åldern' : 'åldrarna'} ${missing} i kolumnen ”${column}”.`,
      expected: `åldrar som finns: ${known}`,
      hint: 'Ändra gruppens åldrar, eller komplettera datafilen.',
    }),
    en: ({ column, missing, known }) => ({
      text: `The data lack the ${isOne(missing) ? 'age' : 'ages'} ${missing} in the column “${column}”.`,
      expected: `ages that are there: ${known}`,
      hint: 'Change the ages of the group, or complete the data file.',
    }),
  }),
  'group-border': rule<{ column: string; parted: readonly string[]; whole: readonly string[] }>({
    severity: 'error',
    sv: ({ column, parted, whole }) => ({
      text: `Gruppen går inte att räkna fram: gränsen delar ${several(parted, 'klassen', 'klasserna')} i kolumnen ”${column}”.`,
      expected: `hela klasser, till exempel ${whole.join(' eller ')}`,
      hint: 'Flytta gränsen, eller lägg in data med ett år i varje klass.',
    }),
    en: ({ column, parted, whole }) => ({
      text: `The group cannot be computed: its border parts the ${parted.length === 1 ? 'class' : 'classes'} ${listed(parted)} of the column “${column}”.`,
      expected: `whole classes, for example ${whole.join(' or ')}`,
      hint: 'Move the border, or use data with one year in each class.',
    }),
  }),
  'group-twice': rule<{ column: string; shared: readonly string[] }>({
    severity: 'error',
    sv: ({ column, shared }) => ({
      text: `Klasserna ${enumerate(shared)} i kolumnen ”${column}” delar åldrar, så en summa skulle räkna dem två gånger.`,
      expected: 'klasser som inte överlappar',
      hint: 'Välj med where: de klasser som ska räknas.',
    }),
    en: ({ column, shared }) => ({
      text: `The classes ${listed(shared)} of the column “${column}” share ages, so that a sum would count them twice.`,
      expected: 'classes that do not overlap',
      hint: 'Choose with where: the classes that are to be counted.',
    }),
  }),
  'group-part': rule<{ group: string; classes: readonly string[]; row: string }>({
    severity: 'error',
    sv: ({ group, classes, row }) => ({
      text: `Gruppen ”${group}” är inte hel: ${row ? `${row} saknar` : 'data saknar'} ${several(classes, 'klassen', 'klasserna')}.`,
      expected: 'en rad för varje klass i gruppen',
      hint: 'Komplettera datafilen, eller välj bort de raderna med where:.',
    }),
    en: ({ group, classes, row }) => ({
      text: `The group “${group}” is not whole: ${row ? `${row} lacks` : 'the data lack'} the ${classes.length === 1 ? 'class' : 'classes'} ${listed(classes)}.`,
      expected: 'a row for each class of the group',
      hint: 'Complete the data file, or leave out those rows by where:.',
    }),
  }),
  'group-rate': rule<{ column: string; units: readonly string[] }>({
    severity: 'error',
    sv: ({ column, units }) => ({
      text: `Kolumnen ”${column}” (${units.join(', ')}) innehåller andelar eller kvoter. De går inte att lägga ihop.`,
      expected: 'antal eller belopp',
      hint: 'Nämn i columns: eller values: bara kolumner som går att lägga ihop.',
    }),
    en: ({ column, units }) => ({
      text: `The column “${column}” (${units.join(', ')}) holds shares or rates. They cannot be added up.`,
      expected: 'counts or amounts',
      hint: 'Name in columns: or values: only columns that can be added up.',
    }),
  }),
  'group-apart': rule<{ known: readonly string[] }>({
    severity: 'error',
    sv: ({ known }) => ({
      text: 'Ingen sådan grupp överlappar en annan.',
      expected:
        known.length > 0 ? `någon av ${known.join(', ')}` : 'ingen overlapping:, eftersom inga grupper överlappar',
      hint: 'Rätta namnet, eller ta bort det ur overlapping:.',
    }),
    en: ({ known }) => ({
      text: 'No such group overlaps another.',
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no overlapping:, as no groups overlap',
      hint: 'Mend the name, or remove it from overlapping:.',
    }),
  }),
};
