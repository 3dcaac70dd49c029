/** What authors are told about data that could be doubted: what it looks like, how to mend it, how to answer. */
import { rule } from '../../base/problem.ts';
import type { Guard } from '../../project/guards.ts';
import type { Where } from '../../project/where.ts';
import { explain, forklara } from './answer.ts';
import { seriesRules } from './series-messages.ts';

/** A sum as it would be declared. */
type Declaration = { readonly row: string; readonly in?: string } | { readonly column: string };

function declare(sum: Declaration): string {
  const entries = Object.entries(sum).map(([key, name]) => `"${key}": ${JSON.stringify(name)}`);
  return `"sums": [{ ${entries.join(', ')} }]`;
}

/** The rules of the guards. */
export const guardRules = {
  ...seriesRules,
  'sum-undeclared': rule<{ sum: Declaration; where: Where | undefined }>({
    severity: 'error',
    sv: ({ sum, where }) => ({
      text: `${'row' in sum ? 'Raden' : 'Kolumnen'} ser ut att vara en summa, men är inte beskriven som en.`,
      expected: 'en beskriven summa, eller ett namn som inte låter som en',
      hint: `Om det är en summa: skriv ${declare(sum)}. Annars: byt namn, ${forklara('sum-undeclared', where)}`,
    }),
    en: ({ sum, where }) => ({
      text: `The ${'row' in sum ? 'row' : 'column'} seems to be a sum, but is not described as one.`,
      expected: 'a sum that is described, or a name that does not sound like one',
      hint: `If it is a sum: write ${declare(sum)}. If not: rename it, ${explain('sum-undeclared', where)}`,
    }),
  }),
  'unit-mixed': rule<{ column: string; measure: string; inNames: boolean }>({
    severity: 'error',
    sv: ({ column, measure, inNames }) => ({
      text: inNames
        ? `Radernas namn anger olika enheter, men talen i kolumnen ”${measure}” har en och samma.`
        : `Kolumnen ${column} anger olika enheter, men talen i kolumnen ”${measure}” tar inte sin enhet därifrån.`,
      expected: inNames ? 'en egen kolumn för enheten, som unitColumn nämner' : `"unitColumn": "${column}"`,
      hint: `${inNames ? 'Flytta enheten till en egen kolumn och skriv "unitColumn" med dess namn' : `Skriv "unitColumn": "${column}"`} vid kolumnen av tal, ${forklara('unit-mixed')}`,
    }),
    en: ({ column, measure, inNames }) => ({
      text: inNames
        ? `The names of the rows tell different units, but the numbers in the column “${measure}” have one and the same.`
        : `The column ${column} tells different units, but the numbers in the column “${measure}” do not take theirs from it.`,
      expected: inNames ? 'a column of its own for the unit, which unitColumn names' : `"unitColumn": "${column}"`,
      hint: `${inNames ? 'Move the unit to a column of its own and write "unitColumn" with its name' : `Write "unitColumn": "${column}"`} with the column of numbers, ${explain('unit-mixed')}`,
    }),
  }),
  'age-width': rule<{ usual: number; where: Where }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ usual, where }) => ({
      text: 'Åldersgrupperna är olika breda och går inte att jämföra med varandra.',
      expected: `grupper på ${usual} år, som de flesta`,
      hint: `Dela upp eller slå ihop grupper, ${forklara('age-width', where)}`,
    }),
    en: ({ usual, where }) => ({
      text: 'The age groups are of unequal width and cannot be compared with each other.',
      expected: `groups of ${usual} years, like most of them`,
      hint: `Split or join groups, ${explain('age-width', where)}`,
    }),
  }),
  'age-gap': rule<{ missing: string; where: Where }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ missing, where }) => ({
      text: `Mellan åldersgrupperna saknas ${missing} år.`,
      expected: missing,
      hint: `Lägg till det som saknas, ${forklara('age-gap', where)}`,
    }),
    en: ({ missing, where }) => ({
      text: `The ages ${missing} are missing between the groups.`,
      expected: missing,
      hint: `Add what is missing, ${explain('age-gap', where)}`,
    }),
  }),
  'age-overlap': rule<{ others: readonly string[]; where: Where }>({
    severity: 'error',
    sv: ({ others, where }) => ({
      text: `Åldersgruppen överlappar ${others.join(', ')}: samma personer räknas två gånger.`,
      expected: 'grupper utan gemensamma åldrar',
      hint: `Ta bort gruppen, beskriv den som en summa under sums, ${forklara('age-overlap', where)}`,
    }),
    en: ({ others, where }) => ({
      text: `The age group overlaps ${others.join(', ')}: the same persons are counted twice.`,
      expected: 'groups that share no ages',
      hint: `Remove the group, describe it as a sum under sums, ${explain('age-overlap', where)}`,
    }),
  }),
  'count-small': rule<{ column: string; limit: number; where: Where | undefined }>({
    severity: 'error',
    sv: ({ column, limit, where }) => ({
      text: `Kolumnen ”${column}” räknar färre än ${limit} personer: någon kan kännas igen.`,
      expected: `0 eller minst ${limit}`,
      hint: `Slå ihop grupper, ersätt talet med tecknet för ett värde som saknas, ${forklara('count-small', where)}`,
    }),
    en: ({ column, limit, where }) => ({
      text: `The column “${column}” counts fewer than ${limit} persons: somebody could be recognised.`,
      expected: `0 or at least ${limit}`,
      hint: `Join groups, replace the number with the sign for a missing value, ${explain('count-small', where)}`,
    }),
  }),
  'answer-unused': rule<{ guard: Guard; some: boolean }>({
    severity: 'warning',
    blocksFinal: true,
    sv: ({ guard, some }) => ({
      text: `Skälet svarar inte på något: ${guard} ${some ? 'gäller inte bara de rader som where väljer' : 'har inget att anmärka här'}.`,
      expected: 'bara skäl som behövs, för de skrivs ut under tabellen',
      hint: some ? 'Välj alla rader som anmärkningen gäller, eller ta bort where.' : 'Ta bort posten ur accepted.',
    }),
    en: ({ guard, some }) => ({
      text: `The reason answers nothing: ${guard} ${some ? 'is not only about the rows that where picks' : 'has nothing to remark here'}.`,
      expected: 'only reasons that are needed, as they are printed below the table',
      hint: some ? 'Pick all rows that the remark is about, or remove where.' : 'Remove the entry from accepted.',
    }),
  }),
};
