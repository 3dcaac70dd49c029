/** What authors are told about the report as a whole. */
import { rule } from '../base/problem.ts';

/** The rules of this room. */
export const rules = {
  'label-duplicate': rule<{ first: string }>({
    severity: 'error',
    sv: ({ first }) => ({
      text: 'Två ställen har samma id.',
      expected: 'ett id som inte redan finns',
      hint: `Välj ett annat id; det första står i ${first}.`,
    }),
    en: ({ first }) => ({
      text: 'Two places have the same id.',
      expected: 'an id that is not taken',
      hint: `Choose another id; the first stands at ${first}.`,
    }),
  }),
};
