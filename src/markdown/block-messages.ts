/** What authors are told about blocks. */
import { didYouMean, menade } from '../base/meant.ts';
import { rule } from '../base/problem.ts';

/** The rules of blocks. */
export const blockRules = {
  'block-unknown': rule<{ known: readonly string[]; meant: string }>({
    severity: 'error',
    sv: ({ known, meant }) => ({
      text: 'Det finns inget block med det namnet.',
      expected: known.map((name) => `\`\`\`${name}`).join(', '),
      hint: menade(meant, ''),
    }),
    en: ({ known, meant }) => ({
      text: 'There is no block of that name.',
      expected: known.map((name) => `\`\`\`${name}`).join(', '),
      hint: didYouMean(meant, ''),
    }),
  }),
  'image-missing': rule<{ meant: string | undefined }>({
    severity: 'error',
    sv: ({ meant }) => ({
      text: 'Bilden finns inte i mappen content/bilder.',
      expected: 'en fil där, inte en länk till en annan mapp',
      hint: menade(meant, 'Lägg bilden i content/bilder, eller rätta namnet.'),
    }),
    en: ({ meant }) => ({
      text: 'The picture is not in the folder content/bilder.',
      expected: 'a file there, not a link to another folder',
      hint: didYouMean(meant, 'Put the picture into content/bilder, or correct the name.'),
    }),
  }),
  'image-alt': rule<{ both: boolean }>({
    severity: 'error',
    sv: ({ both }) => ({
      text: both ? 'Bilden är både beskriven och utan betydelse.' : 'Bilden har ingen beskrivning.',
      expected: 'antingen alt: … eller decorative: true',
      hint: both
        ? 'Ta bort det ena.'
        : 'Skriv i alt vad bilden visar, för den som inte ser den. Säger den inget utöver bildtexten: decorative: true.',
    }),
    en: ({ both }) => ({
      text: both ? 'The picture is both described and without meaning.' : 'The picture has no description.',
      expected: 'either alt: … or decorative: true',
      hint: both
        ? 'Remove one of them.'
        : 'Write in alt what it shows, for those who do not see it. If it says no more than its caption: decorative: true.',
    }),
  }),
  'image-caption': rule({
    severity: 'error',
    sv: () => ({
      text: 'Beskrivningen är densamma som bildtexten.',
      expected: 'en alt som säger vad bilden visar',
      hint: 'Skriv vad man ser. Säger bilden inget utöver bildtexten: decorative: true i stället för alt.',
    }),
    en: () => ({
      text: 'The description is the same as the caption.',
      expected: 'an alt that says what the picture shows',
      hint: 'Write what is seen. If the picture says no more than its caption: decorative: true instead of alt.',
    }),
  }),
  'method-missing': rule({
    severity: 'error',
    sv: () => ({
      text: 'Det finns inget att visa: report.yaml säger inte hur rapporten togs fram.',
      expected: 'method: med commission, contributors och calendar, i content/report.yaml',
      hint: 'Lägg till nyckeln method, eller ta bort blocket.',
    }),
    en: () => ({
      text: 'There is nothing to show: report.yaml does not say how the report was made.',
      expected: 'method: with commission, contributors and calendar, in content/report.yaml',
      hint: 'Add the key method, or remove the block.',
    }),
  }),
};
