/** What authors are told about the list of sources and the glossary. */
import { rule } from '../base/problem.ts';

/** The rules of sources and of terms to explain. */
export const rules = {
  'source-duplicate': rule<{ first: string }>({
    severity: 'error',
    sv: ({ first }) => ({
      text: 'Två källor har samma id.',
      expected: 'ett id för varje källa',
      hint: `Ge en av dem ett annat id, eller ta bort den; den första står i ${first}.`,
    }),
    en: ({ first }) => ({
      text: 'Two sources have the same id.',
      expected: 'an id of its own for each source',
      hint: `Give one of them another id, or remove it; the first stands at ${first}.`,
    }),
  }),
  'source-early': rule<{ accessed: string; issued: string }>({
    severity: 'error',
    sv: ({ accessed, issued }) => ({
      text: `Källan ska vara läst ${accessed} men kom ut först ${issued}.`,
      expected: `ett datum som inte ligger före ${issued}`,
      hint: 'Rätta accessed, dagen då källan lästes, eller issued, dagen då den kom ut.',
    }),
    en: ({ accessed, issued }) => ({
      text: `The source is said to be read ${accessed} but came out only ${issued}.`,
      expected: `a date that is not before ${issued}`,
      hint: 'Correct accessed, the day when the source was read, or issued, the day when it came out.',
    }),
  }),
  'term-duplicate': rule<{ first: string }>({
    severity: 'error',
    sv: ({ first }) => ({
      text: 'Ordet står två gånger i ordlistan.',
      expected: 'varje ord och varje form en gång',
      hint: `Ta bort det ena; det första står i ${first}.`,
    }),
    en: ({ first }) => ({
      text: 'The word stands twice in the glossary.',
      expected: 'each word and each form once',
      hint: `Remove one of them; the first stands at ${first}.`,
    }),
  }),
};
