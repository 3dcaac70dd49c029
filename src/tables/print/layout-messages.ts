/** What authors are told about how they lay out tables. */
import { didYouMean, menade } from '../../base/meant.ts';
import { rule } from '../../base/problem.ts';

/** The rules about layouts. */
export const layoutRules = {
  'layout-column': rule<{ key: string; fitting: readonly string[] }>({
    severity: 'error',
    sv: ({ key, fitting }) => ({
      text: `Det framgår inte vilken kolumn som är ”${key}”.`,
      expected: fitting.length > 0 ? `${key}: någon av ${fitting.join(', ')}` : `en kolumn som kan vara ${key}`,
      hint: `Lägg till raden ”${key}: …”.`,
    }),
    en: ({ key, fitting }) => ({
      text: `It is not clear which column is “${key}”.`,
      expected: fitting.length > 0 ? `${key}: one of ${fitting.join(', ')}` : `a column that can be ${key}`,
      hint: `Add the line “${key}: …”.`,
    }),
  }),
  'layout-many': rule<{ row: string; column: string; missing: readonly string[] }>({
    severity: 'error',
    sv: ({ row, column, missing }) => ({
      text: `Flera rader hör till samma cell (${row}, ${column}).`,
      expected: 'ett enda värde för varje cell',
      hint: `Välj rader med where: eller räkna ihop dem med sum:${missing.map((name) => ` ${name}`).join(',')}.`,
    }),
    en: ({ row, column, missing }) => ({
      text: `Several rows belong to the same cell (${row}, ${column}).`,
      expected: 'a single value for each cell',
      hint: `Choose rows with where: or add them up with sum:${missing.map((name) => ` ${name}`).join(',')}.`,
    }),
  }),
  'layout-unit': rule<{ row: string; units: readonly string[] }>({
    severity: 'error',
    sv: ({ row, units }) => ({
      text: `Raden ”${row}” blandar enheter (${units.join(', ')}).`,
      expected: 'en enda enhet på varje rad',
      hint: 'Byt plats på rows och columns, eller välj rader med where:.',
    }),
    en: ({ row, units }) => ({
      text: `The row “${row}” mixes units (${units.join(', ')}).`,
      expected: 'a single unit in each row',
      hint: 'Swap rows and columns, or choose rows with where:.',
    }),
  }),
  'layout-units': rule<{ column: string; units: readonly string[] }>({
    severity: 'error',
    sv: ({ column, units }) => ({
      text: `Kolumnen ”${column}” blandar enheter (${units.join(', ')}).`,
      expected: 'en enda enhet när flera kolumner står under varje rubrik',
      hint: 'Välj rader med where:, eller ta med bara den kolumnen i values.',
    }),
    en: ({ column, units }) => ({
      text: `The column “${column}” mixes units (${units.join(', ')}).`,
      expected: 'a single unit where several columns stand under each head',
      hint: 'Choose rows with where:, or have only that column in values.',
    }),
  }),
  'layout-same': rule<{ missing: readonly string[] }>({
    severity: 'error',
    sv: ({ missing }) => ({
      text: 'Flera rader går inte att skilja åt.',
      expected: `också ${missing.join(', ')} bland kolumnerna`,
      hint: 'Lägg till kolumnen, eller välj rader med where:.',
    }),
    en: ({ missing }) => ({
      text: 'Several rows cannot be told apart.',
      expected: `also ${missing.join(', ')} among the columns`,
      hint: 'Add the column, or choose rows with where:.',
    }),
  }),
  'total-unit': rule<{ column: string; name: string; units: readonly string[]; share: boolean }>({
    severity: 'error',
    sv: ({ column, name, units, share }) => ({
      text: `Värdena i kolumnen ”${column}” har ingen summa (${units.join(', ')}).`,
      expected: units.length > 1 ? 'tal i en och samma enhet' : 'tal som går att lägga ihop, inte procent',
      hint: share
        ? 'Ta bort share:, eller välj rader med where: så att bara det som hör ihop är med.'
        : `Undanta kolumnen med { name: ${name}, total: none }, eller välj rader med where:.`,
    }),
    en: ({ column, name, units, share }) => ({
      text: `The values of the column “${column}” have no sum (${units.join(', ')}).`,
      expected: units.length > 1 ? 'numbers in one and the same unit' : 'numbers that can be added, not percentages',
      hint: share
        ? 'Remove share:, or choose rows with where: so that only what belongs together is in.'
        : `Exempt the column with { name: ${name}, total: none }, or choose rows with where:.`,
    }),
  }),
  'total-none': rule({
    severity: 'error',
    sv: () => ({
      text: 'Tabellen har inga tal att lägga ihop.',
      expected: 'minst en kolumn med tal, utan total: none',
      hint: 'Ta bort total:, eller visa en kolumn med tal.',
    }),
    en: () => ({
      text: 'The table has no numbers to add up.',
      expected: 'at least one column of numbers, without total: none',
      hint: 'Remove total:, or show a column of numbers.',
    }),
  }),
  'total-overlap': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Grupperna i kolumnen ”${column}” överlappar, så en summa eller andel skulle räkna något två gånger.`,
      expected: 'inga summor eller andelar över grupper som överlappar',
      hint: 'Ta bort total: eller share:, eller låt grupperna inte överlappa.',
    }),
    en: ({ column }) => ({
      text: `The groups of the column “${column}” overlap, so that a sum or share would count some twice.`,
      expected: 'no sums or shares over groups that overlap',
      hint: 'Remove total: or share:, or let the groups not overlap.',
    }),
  }),
  'total-head': rule({
    severity: 'error',
    sv: () => ({
      text: 'Summaraden har ingen kolumn för sitt namn.',
      expected: 'en första kolumn med text',
      hint: 'Sätt den kolumn först som säger vad varje rad gäller.',
    }),
    en: () => ({
      text: 'The row of sums has no column for its name.',
      expected: 'a first column of text',
      hint: 'Put first the column that says what each row is about.',
    }),
  }),
  'share-negative': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({
      text: `Kolumnen ”${column}” har negativa tal, så andelar av summan säger inget.`,
      expected: 'tal som inte är negativa',
      hint: 'Ta bort share:, eller välj andra rader med where:.',
    }),
    en: ({ column }) => ({
      text: `The column “${column}” has negative numbers, so shares of the sum mean nothing.`,
      expected: 'numbers that are not negative',
      hint: 'Remove share:, or choose other rows with where:.',
    }),
  }),
  'sort-column': rule<{ known: readonly string[]; meant: string | undefined }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Tabellen visar ingen sådan kolumn att ordna raderna efter.',
      expected: `någon av ${known.join(', ')}`,
      hint: menade(meant, 'Välj en av kolumnerna ovan.'),
    }),
    en: ({ known, meant }) => ({
      text: 'The table shows no such column to order the rows by.',
      expected: `one of ${known.join(', ')}`,
      hint: didYouMean(meant, 'Choose one of the columns above.'),
    }),
  }),
};
