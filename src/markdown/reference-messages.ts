/** What authors are told about references and what they lead to. */
import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of references. */
export const referenceRules = {
  'label-unknown': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Länken pekar på något som inte finns i rapporten.',
      expected: 'id för ett kapitel, en rubrik, en tabell, ett diagram eller en figur',
      hint: menade(meant, 'Kontrollera id i blocket eller rubriken som länken ska leda till.'),
    }),
    en: ({ meant }) => ({
      text: 'The link points to something that is not in the report.',
      expected: 'the id of a chapter, a heading, a table, a chart or a figure',
      hint: didYouMean(meant, 'Check the id in the block or heading that the link is to lead to.'),
    }),
  }),
  'label-unreferred': rule<{ id: string }>({
    severity: 'warning',
    sv: ({ id }) => ({
      text: 'Ingen text hänvisar hit, så läsaren får inte veta vad det här är till för.',
      expected: 'minst en hänvisning i den löpande texten',
      hint: `Skriv [](#${id}) där texten talar om det, eller ta bort blocket.`,
    }),
    en: ({ id }) => ({
      text: 'No text refers to this, so readers are not told what it is for.',
      expected: 'at least one reference in the running text',
      hint: `Write [](#${id}) where the text speaks of it, or remove the block.`,
    }),
  }),
  'label-typed': rule<{ id: string | undefined }>({
    severity: 'warning',
    sv: ({ id }) => ({
      text: 'Numret är skrivet för hand, så det följer inte med när numren ändras.',
      expected: id ? `[](#${id})` : 'en hänvisning, [](#id); rapporten har inget med det numret',
      hint: `Skriv ${id ? `[](#${id})` : '[](#id)'}. Gäller det ett annat dokument, säg vilket: ”tabell 3 i SKR:s rapport”.`,
    }),
    en: ({ id }) => ({
      text: 'The number is typed by hand, so it does not follow when numbers change.',
      expected: id ? `[](#${id})` : 'a reference, [](#id); the report has nothing of that number',
      hint: `Write ${id ? `[](#${id})` : '[](#id)'}. If another document is meant, say which: “tabell 3 i SKR:s rapport”.`,
    }),
  }),
};
