/** What authors are told about groups of values. */
import { rule } from '../base/problem.ts';
import { listed } from './pick-messages.ts';

/** The rules about groups of values. */
export const groupRules = {
  'group-unkeyed': rule<{ column: string; key: readonly string[] }>({
    severity: 'error',
    sv: ({ column, key }) => ({
      text: `Kolumnen ”${column}” skiljer inga rader åt, så dess värden bildar inga grupper.`,
      expected: key.length > 0 ? `någon av nyckelns kolumner: ${key.join(', ')}` : 'en tabell med primaryKey',
      hint: 'groups: nämner den kolumn vars värden läggs ihop, till exempel alder.',
    }),
    en: ({ column, key }) => ({
      text: `The column “${column}” tells no rows apart, so that its values make no groups.`,
      expected: key.length > 0 ? `one of the key's columns: ${key.join(', ')}` : 'a table with a primaryKey',
      hint: 'groups: names the column whose values are put together, for example alder.',
    }),
  }),
  'group-rest': rule<{ values: readonly string[] }>({
    severity: 'error',
    sv: ({ values }) => ({
      text: `Några värden hör inte till någon grupp (${listed(values)}).`,
      expected: 'varje värde i en av grupperna',
      hint: 'Lägg dem i en grupp, eller välj bort deras rader med where:.',
    }),
    en: ({ values }) => ({
      text: `Some values belong to no group (${listed(values)}).`,
      expected: 'each value in one of the groups',
      hint: 'Put them in a group, or leave out their rows by where:.',
    }),
  }),
  'group-overlap': rule<{ groups: readonly [string, string]; mayOverlap?: boolean }>({
    severity: 'error',
    sv: ({ groups: [one, other], mayOverlap }) => ({
      text:
        one === other ? `Värdet står två gånger i gruppen ”${one}”.` : `Grupperna ”${one}” och ”${other}” överlappar.`,
      expected: 'varje värde i en enda grupp',
      hint: mayOverlap
        ? `Ändra den ena gruppens åldrar eller, om de ska överlappa, skriv i blocket: overlapping: ["${other}"]`
        : 'Ändra den ena gruppens värden, så att inget räknas två gånger.',
    }),
    en: ({ groups: [one, other], mayOverlap }) => ({
      text:
        one === other ? `The value stands twice in the group “${one}”.` : `The groups “${one}” and “${other}” overlap.`,
      expected: 'each value in a single group',
      hint: mayOverlap
        ? `Change the ages of one of them or, if they are to overlap, write in the block: overlapping: ["${other}"]`
        : 'Change the values of one of them, so that nothing is counted twice.',
    }),
  }),
};
