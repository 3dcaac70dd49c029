/** What authors are told about Markdown that asks too much of its parser. */
import { formatNumber } from '../base/number.ts';
import { rule } from '../base/problem.ts';

/** The rules of limits. */
export const limitRules = {
  'text-nested': rule<{ most: number }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'För många citat, listor eller noter står i varandra.',
      expected: `högst ${most} nivåer`,
      hint: 'Ta bort de tecken (>, -, 1.) och indrag som inte behövs.',
    }),
    en: ({ most }) => ({
      text: 'Too many quotes, lists or notes stand within each other.',
      expected: `at most ${most} levels`,
      hint: 'Remove the marks (>, -, 1.) and indents that are not needed.',
    }),
  }),
  'text-marks': rule<{ most: number }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'För många tecken i ett stycke kan vara Markdown.',
      expected: `högst ${most} av tecknen * _ ~ [ ] ! i ett stycke`,
      hint: 'Dela stycket, eller skriv \\ före tecken som bara ska synas.',
    }),
    en: ({ most }) => ({
      text: 'Too many characters in one paragraph could be Markdown.',
      expected: `at most ${most} of the characters * _ ~ [ ] ! in a paragraph`,
      hint: 'Divide the paragraph, or write \\ before characters that are only to be seen.',
    }),
  }),
  'text-underlined': rule<{ most: number }>({
    severity: 'error',
    sv: ({ most }) => ({
      text: 'Kapitlet har för många rubriker som är understrukna med === eller ---.',
      expected: `högst ${formatNumber(most, { decimals: 0 })} i ett kapitel`,
      hint: 'Skriv rubrikerna med ## framför, eller dela kapitlet.',
    }),
    en: ({ most }) => ({
      text: 'The chapter has too many headings that are underlined with === or ---.',
      expected: `at most ${most} in a chapter`,
      hint: 'Write the headings with ## in front, or divide the chapter.',
    }),
  }),
};
