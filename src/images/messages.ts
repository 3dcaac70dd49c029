/** What authors are told about their pictures. */
import { rule } from '../base/problem.ts';

const formatOf = (format: string): string => (format === 'jpg' ? 'JPEG' : format.toUpperCase());

/** What stands in drawings although reports cannot take it, and what helps. */
const remedies: ReadonlyMap<string, { readonly sv: string; readonly en: string }> = new Map([
  [
    '<style>',
    {
      sv: 'Exportera SVG-filen igen och välj presentationsattribut i stället för CSS.',
      en: 'Export the SVG again and choose presentation attributes instead of CSS.',
    },
  ],
  [
    '<image>',
    {
      sv: 'Lägg fotografiet i en egen fil, PNG eller JPEG, och visa den med ett block ```image.',
      en: 'Put the photograph into a file of its own, PNG or JPEG, and show it with a block ```image.',
    },
  ],
]);

/** The rules of this room. */
export const rules = {
  'image-format': rule<{ ending: string; format: string | undefined }>({
    severity: 'error',
    sv: ({ ending, format }) => ({
      text: format
        ? `Filen heter .${ending} men är ${formatOf(format)}.`
        : `Bilder av slaget .${ending} tas inte emot.`,
      expected: 'en PNG-, JPEG- eller SVG-fil som heter .png, .jpg eller .svg',
      hint: 'Spara om bilden i ett bildprogram; det räcker inte att byta namn på den.',
    }),
    en: ({ ending, format }) => ({
      text: format
        ? `The file is named .${ending} but is ${formatOf(format)}.`
        : `Pictures of the kind .${ending} are not accepted.`,
      expected: 'a PNG, JPEG or SVG file that is named .png, .jpg or .svg',
      hint: 'Save the picture again in a picture program; a new name is not enough.',
    }),
  }),
  'image-broken': rule<{ format: string }>({
    severity: 'error',
    sv: ({ format }) => ({
      text: `Filen är ingen hel ${formatOf(format)}-bild.`,
      expected: `en bild i formatet ${formatOf(format)}`,
      hint: 'Öppna bilden i ett bildprogram och spara den igen, eller hämta den på nytt.',
    }),
    en: ({ format }) => ({
      text: `The file is no whole ${formatOf(format)} picture.`,
      expected: `a picture in the format ${formatOf(format)}`,
      hint: 'Open the picture in a picture program and save it again, or fetch it anew.',
    }),
  }),
  'image-large': rule<{ megabytes: number }>({
    severity: 'warning',
    sv: ({ megabytes }) => ({
      text: `Bilden är stor: ${megabytes} MB följer med i rapporten.`,
      expected: 'högst 5 MB',
      hint: 'Spara bilden med högst 2 000 punkters bredd, som JPEG om den är ett fotografi.',
    }),
    en: ({ megabytes }) => ({
      text: `The picture is large: the report carries ${megabytes} MB.`,
      expected: 'at most 5 MB',
      hint: 'Save the picture at most 2,000 pixels wide, as JPEG if it is a photograph.',
    }),
  }),
  'image-pixels': rule({
    severity: 'error',
    sv: () => ({
      text: 'Bilden har för många bildpunkter för att visas.',
      expected: 'högst 100 miljoner bildpunkter',
      hint: 'Spara bilden med högst 2 000 punkters bredd.',
    }),
    en: () => ({
      text: 'The picture has too many pixels to be shown.',
      expected: 'at most 100 million pixels',
      hint: 'Save the picture at most 2,000 pixels wide.',
    }),
  }),
  'svg-syntax': rule<{ detail: string }>({
    severity: 'error',
    sv: ({ detail }) => ({
      text: `SVG-filen går inte att läsa (${detail}).`,
      expected: 'XML i UTF-8',
      hint: 'Öppna bilden i ett ritprogram och spara den igen, som vanlig SVG.',
    }),
    en: ({ detail }) => ({
      text: `The SVG cannot be read (${detail}).`,
      expected: 'XML in UTF-8',
      hint: 'Open the picture in a drawing program and save it again, as plain SVG.',
    }),
  }),
  'svg-size': rule({
    severity: 'error',
    sv: () => ({
      text: 'SVG-filen säger inte hur stor bilden är.',
      expected: '<svg viewBox="0 0 bredd höjd">',
      hint: 'Öppna bilden i ett ritprogram och spara den igen, som vanlig SVG.',
    }),
    en: () => ({
      text: 'The SVG does not say how large the picture is.',
      expected: '<svg viewBox="0 0 width height">',
      hint: 'Open the picture in a drawing program and save it again, as plain SVG.',
    }),
  }),
  'svg-limit': rule({
    severity: 'error',
    sv: () => ({
      text: 'SVG-filen har för många nivåer, eller kopior av kopior.',
      expected: 'högst 100 nivåer, och <use> bara av former',
      hint: 'Dela upp grupper och symboler i ritprogrammet och spara bilden igen.',
    }),
    en: () => ({
      text: 'The SVG has too many levels, or copies of copies.',
      expected: 'at most 100 levels, and <use> of shapes only',
      hint: 'Ungroup groups and symbols in the drawing program and save the picture again.',
    }),
  }),
  'svg-refused': rule<{ found: string }>({
    severity: 'error',
    sv: ({ found }) => ({
      text: 'SVG-filen har något som en rapport inte tar emot.',
      expected: 'former, text, färger och övertoningar',
      hint: remedies.get(found)?.sv ?? 'Ta bort det i ritprogrammet och spara bilden igen, som vanlig SVG.',
    }),
    en: ({ found }) => ({
      text: 'The SVG has something that a report does not take.',
      expected: 'shapes, text, colours and gradients',
      hint: remedies.get(found)?.en ?? 'Remove it in the drawing program and save the picture again, as plain SVG.',
    }),
  }),
  'svg-address': rule({
    severity: 'error',
    sv: () => ({
      text: 'SVG-filen pekar på något som inte finns i den.',
      expected: 'bara hänvisningar inom filen: #id',
      hint: 'Ta bort länken eller bädda in det som den pekar på, och spara bilden igen.',
    }),
    en: () => ({
      text: 'The SVG points to something that is not in it.',
      expected: 'references within the file only: #id',
      hint: 'Remove the link or embed what it points to, and save the picture again.',
    }),
  }),
};
